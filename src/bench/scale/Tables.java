import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, by what and by size, and the tables of it. */
final class Tables {

    private final List<Integer> sizes;
    private final double loadBefore = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final Map<String, Map<Integer, double[]>> times = new LinkedHashMap<>();
    private final Map<String, Map<Integer, String>> facts = new LinkedHashMap<>();

    Tables(List<Integer> sizes) {
        this.sizes = sizes;
    }

    void time(String what, int size, double seconds) {
        System.out.printf(Locale.ROOT, "%,9d  %-45s %9.3f s%n", size, what, seconds);
        times.computeIfAbsent(what, key -> new TreeMap<>()).merge(size, new double[] {seconds}, (all, one) -> {
            var more = Arrays.copyOf(all, all.length + 1);
            more[all.length] = one[0];
            return more;
        });
    }

    void fact(String what, int size, String value) {
        facts.computeIfAbsent(what, key -> new TreeMap<>()).put(size, value);
    }

    /** All of it, as Markdown. */
    String shown() throws Exception {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        var text = new StringBuilder("# How costs grow\n\n`mvn -Pbench -DskipTests verify`, %s, %s %s, %d processors, Java %s, heap 512 MB, sqlite3 %s; load %.1f before, %.1f after.\n"
                .formatted(LocalDate.now(), machine.getName(), machine.getVersion(), machine.getAvailableProcessors(), System.getProperty("java.version"),
                        said("sqlite3", "-version").split(" ")[0], loadBefore, machine.getSystemLoadAverage()));
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
        ratio(text, "quarterly figures to the same SQL in sqlite3", "≤ 1.5", Scale.QUARTERLY, Scale.PEER_QUARTERLY);
        ratio(text, "monthly table to LibreOffice", "", Spreadsheet.PROGRAM, Spreadsheet.PEER);
        return text.toString();
    }

    private void heading(StringBuilder text, String before, String after) {
        text.append(before);
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append(after).append("\n|---|").append("---:|".repeat(sizes.size())).append("---|\n");
    }

    private void ratio(StringBuilder text, String what, String goal, String one, String other) {
        text.append("| ").append(what).append(" |");
        for (int size : sizes) {
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
