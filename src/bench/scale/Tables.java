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
import java.util.stream.Collectors;

/** What was measured, by what and by size, and the tables of it. */
final class Tables {

    private final Path saved;
    private final Map<String, Map<Integer, double[]>> times = new LinkedHashMap<>();
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
                    times.computeIfAbsent(parts[2], key -> new TreeMap<>()).put(size, Arrays.stream(parts[3].split(" ")).mapToDouble(Double::parseDouble).toArray());
                }
            }
        }
    }

    /** Keeps it for the next run. */
    void save() throws IOException {
        var lines = new ArrayList<String>();
        facts.forEach((what, values) -> values.forEach((size, value) -> lines.add(String.join("\t", "fact", String.valueOf(size), what, value))));
        times.forEach((what, values) -> values.forEach((size, value) -> lines.add(String.join("\t", "time", String.valueOf(size), what,
                Arrays.stream(value).mapToObj(Double::toString).collect(Collectors.joining(" "))))));
        Files.write(saved, lines);
    }

    void time(String what, int size, double seconds) {
        System.out.printf(Locale.ROOT, "%,9d  %-45s %9.3f s%n", size, what, seconds);
        if (measuredNow.add(what + size)) {
            times.computeIfAbsent(what, key -> new TreeMap<>()).remove(size);
        }
        times.get(what).merge(size, new double[] {seconds}, (all, one) -> {
            var more = Arrays.copyOf(all, all.length + 1);
            more[all.length] = one[0];
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

    /** All of it, as Markdown. */
    String shown() throws Exception {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        var sizes = sizes();
        var text = new StringBuilder("# How costs grow\n\n`mvn -Pbench -DskipTests verify`, %s, %s %s, %d processors, Java %s, heap 512 MB, sqlite3 %s.\n"
                .formatted(LocalDate.now(), machine.getName(), machine.getVersion(), machine.getAvailableProcessors(), System.getProperty("java.version"),
                        said("sqlite3", "-version").split(" ")[0]));
        text.append("Seconds: median (least – most). Growth is from one size to the next; n log n would be ×11 to ×13 for ten times as much.\n\n");
        heading(text, "| |", " growth |");
        facts.forEach((what, values) -> {
            text.append("| ").append(what).append(" |");
            sizes.forEach(size -> text.append(' ').append(values.getOrDefault(size, "")).append(" |"));
            text.append(" |\n");
        });
        times.forEach((what, values) -> {
            text.append("| ").append(what).append(" |");
            sizes.forEach(size -> text.append(' ').append(cell(values.get(size))).append(" |"));
            text.append(' ').append(growth(values)).append(" |\n");
        });
        text.append('\n');
        heading(text, "| ratio |", " goal |");
        ratio(text, "import to sqlite3", "≤ 2.5", Scale.IMPORT, Scale.PEER_IMPORT);
        ratio(text, "the same two by seconds of processors", "", Scale.IMPORT + Scale.PROCESSOR, Scale.PEER_IMPORT + Scale.PROCESSOR);
        ratio(text, "quarterly figures to the same SQL in sqlite3", "≤ 1.5", Scale.QUARTERLY, Scale.PEER_QUARTERLY);
        ratio(text, "the same two by seconds of processors", "", Scale.QUARTERLY + Scale.PROCESSOR, Scale.PEER_QUARTERLY + Scale.PROCESSOR);
        ratio(text, "monthly table to LibreOffice", "", Spreadsheet.PROGRAM, Spreadsheet.PEER);
        Scale.interactive().forEach(command -> toTenThousand(text, command));
        return text.toString();
    }

    /** What somebody waits for at the prompt may grow by a factor of three from 10,000 referrals to a million. */
    private void toTenThousand(StringBuilder text, String command) {
        var values = times.getOrDefault(command, Map.of());
        var base = values.get(10_000);
        text.append("| ").append(command).append(", to 10,000 |");
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

    private void ratio(StringBuilder text, String what, String goal, String one, String other) {
        text.append("| ").append(what).append(" |");
        for (int size : sizes()) {
            var above = times.getOrDefault(one, Map.of()).get(size);
            var below = times.getOrDefault(other, Map.of()).get(size);
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

    private String growth(Map<Integer, double[]> values) {
        var steps = new ArrayList<String>();
        var sizes = sizes();
        for (int i = 1; i < sizes.size(); i++) {
            var before = values.get(sizes.get(i - 1));
            var now = values.get(sizes.get(i));
            if (before != null && now != null) {
                double factor = (double) sizes.get(i) / sizes.get(i - 1);
                double most = factor * Math.log(sizes.get(i)) / Math.log(sizes.get(i - 1));
                double growth = median(now) / median(before);
                steps.add(String.format(Locale.ROOT, growth > most ? "**×%.1f**" : "×%.1f", growth));
            }
        }
        return String.join(", ", steps);
    }

    private static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String said(String... command) throws Exception {
        return new String(new ProcessBuilder(command).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
