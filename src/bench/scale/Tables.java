import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was measured, by what and by size, and the tables of it. */
final class Tables {

    /** Seconds below which the processors' time is not counted: nothing grew from nothing. */
    private static final double TICK = 0.01;

    private final Path saved;
    private final Map<String, Map<Integer, double[]>> times = new LinkedHashMap<>();
    private final Map<String, Map<Integer, double[]>> processors = new LinkedHashMap<>();
    private final Map<String, Map<Integer, String>> facts = new LinkedHashMap<>();
    private final Set<String> measuredNow = new HashSet<>();

    /** @param saved  where earlier runs left what they found */
    Tables(Path saved) throws IOException {
        this.saved = saved;
        if (Files.exists(saved)) {
            for (String line : Files.readAllLines(saved)) {
                var parts = line.split("\t");
                int size = Integer.parseInt(parts[1]);
                if (parts[0].equals("fact")) {
                    facts.computeIfAbsent(parts[2], key -> new TreeMap<>()).put(size, parts[3]);
                } else {
                    (parts[0].equals("time") ? times : processors).computeIfAbsent(parts[2], key -> new TreeMap<>()).put(size, Arrays.stream(parts[3].split(" ")).mapToDouble(Double::parseDouble).toArray());
                }
            }
        }
    }

    /** Keeps it for the next run. */
    void save() throws IOException {
        var lines = new ArrayList<String>();
        facts.forEach((what, values) -> values.forEach((size, value) -> lines.add(String.join("\t", "fact", String.valueOf(size), what, value))));
        List.of(times, processors).forEach(all -> all.forEach((what, values) -> values.forEach((size, value) -> lines.add(String.join("\t",
                all == times ? "time" : "processors", String.valueOf(size), what, Arrays.stream(value).mapToObj(Double::toString).collect(Collectors.joining(" ")))))));
        Files.write(saved, lines);
    }

    void time(String what, int size, double seconds) {
        System.out.printf(Locale.ROOT, "%,9d  %-45s %9.3f s%n", size, what, seconds);
        add(times, what, size, seconds);
    }

    /** What it took of the processors. */
    void processors(String what, int size, double seconds) {
        add(processors, what, size, seconds);
    }

    private void add(Map<String, Map<Integer, double[]>> all, String what, int size, double seconds) {
        var values = all.computeIfAbsent(what, key -> new TreeMap<>());
        if (measuredNow.add((all == times ? "time " : "processors ") + what + size)) {
            values.remove(size);
        }
        values.merge(size, new double[] {seconds}, (earlier, one) -> {
            var more = Arrays.copyOf(earlier, earlier.length + 1);
            more[earlier.length] = one[0];
            return more;
        });
    }

    void fact(String what, int size, String value) {
        facts.computeIfAbsent(what, key -> new TreeMap<>()).put(size, value);
    }

    /** How busy the machine is as the work on this size begins. */
    void load(int size) {
        fact("load of the machine before", size, String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private List<Integer> sizes() {
        return times.values().stream().flatMap(values -> values.keySet().stream()).distinct().sorted().toList();
    }

    private static String heading(String title) throws IOException {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return "# %s\n\n`mvn -Pbench -DskipTests verify`, %s, %s %s, %d processors, Java %s, heap 512 MB, sqlite3 %s.\n".formatted(title, LocalDate.now(),
                machine.getName(), machine.getVersion(), machine.getAvailableProcessors(), System.getProperty("java.version"),
                said("sqlite3", "-version").split(" ")[0]);
    }

    /** What concerns the quarterly report: its figures beside the statements that read them, and what its PDF takes on top. */
    String reports() throws IOException {
        var text = new StringBuilder(heading("Reports")).append("Seconds, medians; the figures are counted, stored and shown.\n\n");
        heading(text, "| |", " goal |");
        for (String what : List.of(Scale.QUARTERLY, Scale.PEER_QUARTERLY, Scale.WITH_PDF)) {
            text.append("| ").append(what).append(" |");
            sizes().forEach(size -> text.append(' ').append(cell(times.getOrDefault(what, Map.of()).get(size))).append(" |"));
            text.append(" |\n");
        }
        ratio(text, times, "figures to the same SQL in sqlite3", "≤ 2", Scale.QUARTERLY, Scale.PEER_QUARTERLY);
        ratio(text, processors, "the same by processors", "", Scale.QUARTERLY, Scale.PEER_QUARTERLY);
        more(text, times, "the PDF takes so many seconds more", " ≤ 3 |\n");
        more(text, processors, "the same of the processors", " |\n");
        return text.toString();
    }

    private void more(StringBuilder text, Map<String, Map<Integer, double[]>> all, String what, String goal) {
        text.append("| ").append(what).append(" |");
        for (int size : sizes()) {
            var with = all.getOrDefault(Scale.WITH_PDF, Map.of()).get(size);
            var without = all.getOrDefault(Scale.QUARTERLY, Map.of()).get(size);
            text.append(with == null || without == null ? " |" : String.format(Locale.ROOT, " %.1f |", median(with) - median(without)));
        }
        text.append(goal);
    }

    /** All of it, as Markdown. */
    String shown() throws IOException {
        var sizes = sizes();
        var text = new StringBuilder(heading("How costs grow"));
        text.append("Seconds: median (least – most). Growth is from one size to the next that was measured; beside it what n log n would be. "
                + "**Over** is what grew faster than that.\n\n");
        text.append(verdict());
        heading(text, "| |", " growth |");
        facts.forEach((what, values) -> {
            text.append("| ").append(what).append(" |");
            sizes.forEach(size -> text.append(' ').append(values.getOrDefault(size, "")).append(" |"));
            text.append(" |\n");
        });
        rows(text, times);
        text.append('\n');
        heading(text, "| ratio |", " goal |");
        ratio(text, times, "import to sqlite3", "≤ 2.5", Scale.IMPORT, Scale.PEER_IMPORT);
        ratio(text, processors, "the same by processors", "", Scale.IMPORT, Scale.PEER_IMPORT);
        ratio(text, times, "quarterly figures to the same SQL in sqlite3", "≤ 1.5", Scale.QUARTERLY, Scale.PEER_QUARTERLY);
        ratio(text, processors, "the same by processors", "", Scale.QUARTERLY, Scale.PEER_QUARTERLY);
        ratio(text, times, "monthly table to LibreOffice", "", Spreadsheet.PROGRAM, Spreadsheet.PEER);
        Scale.interactive().forEach(command -> {
            toTenThousand(text, times, command + ", to 10,000", command);
            toTenThousand(text, processors, "the same by processors", command);
        });
        text.append("\nSeconds of the processors, which a busy machine makes no longer:\n\n");
        heading(text, "| |", " growth |");
        rows(text, processors);
        return text.toString();
    }

    /** What somebody waits for at the prompt may grow by a factor of three from 10,000 referrals to a million. */
    private void toTenThousand(StringBuilder text, Map<String, Map<Integer, double[]>> all, String what, String command) {
        var values = all.getOrDefault(command, Map.of());
        var base = values.get(10_000);
        text.append("| ").append(what).append(" |");
        for (int size : sizes()) {
            text.append(base == null || !values.containsKey(size) ? " |" : String.format(Locale.ROOT, " %.2f |", median(values.get(size)) / median(base)));
        }
        text.append(" ≤ 3 at 1,000,000 |\n");
    }

    private void heading(StringBuilder text, String before, String after) {
        var sizes = sizes();
        text.append(before);
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append(after).append("\n|---|").append("---:|".repeat(sizes.size())).append("---|\n");
    }

    private void rows(StringBuilder text, Map<String, Map<Integer, double[]>> all) {
        all.forEach((what, values) -> {
            text.append("| ").append(what).append(" |");
            sizes().forEach(size -> text.append(' ').append(cell(values.get(size))).append(" |"));
            text.append(' ').append(growth(values)).append(" |\n");
        });
    }

    private void ratio(StringBuilder text, Map<String, Map<Integer, double[]>> all, String what, String goal, String one, String other) {
        text.append("| ").append(what).append(" |");
        for (int size : sizes()) {
            var above = all.getOrDefault(one, Map.of()).get(size);
            var below = all.getOrDefault(other, Map.of()).get(size);
            text.append(above == null || below == null ? " |" : String.format(Locale.ROOT, " %.2f |", median(above) / median(below)));
        }
        text.append(' ').append(goal).append(" |\n");
    }

    private static String cell(double[] values) {
        if (values == null) {
            return "";
        }
        var sorted = Arrays.stream(values).sorted().toArray();
        return values.length == 1 ? figure(values[0]) : "%s (%s – %s)".formatted(figure(median(values)), figure(sorted[0]), figure(sorted[sorted.length - 1]));
    }

    private static String figure(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f" : "%.1f", seconds);
    }

    /** From each size that was measured to the next: a cost may grow as n log n does. */
    private String growth(Map<Integer, double[]> values) {
        var steps = new ArrayList<String>();
        var sizes = sizes().stream().filter(values::containsKey).toList();
        for (int i = 1; i < sizes.size(); i++) {
            int before = sizes.get(i - 1);
            int now = sizes.get(i);
            double most = (double) now / before * Math.log(now) / Math.log(before);
            double growth = median(values.get(now)) / Math.max(TICK, median(values.get(before)));
            steps.add(String.format(Locale.ROOT, growth > most ? "**over:** ×%.1f of ×%.1f" : "×%.1f of ×%.1f", growth, most));
        }
        return String.join(", ", steps);
    }

    /** In one line whether any cost grew faster than n log n, by the time or by the processors where they were measured. */
    private String verdict() {
        var over = new TreeSet<String>();
        times.keySet().forEach(what -> {
            var byProcessors = processors.getOrDefault(what, Map.of());
            if (growth(byProcessors.size() > 1 ? byProcessors : times.get(what)).contains("over")) {
                over.add(what);
            }
        });
        boolean several = sizes().size() > 1;
        return !several ? "One size only: growth is not measured.\n\n" : over.isEmpty() ? "No cost grew faster than n log n between the sizes at which it was measured (by processors).\n\n"
                : "Faster than n log n (by processors): %s.\n\n".formatted(String.join("; ", over));
    }

    private static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String said(String... command) throws IOException {
        return new String(new ProcessBuilder(command).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
