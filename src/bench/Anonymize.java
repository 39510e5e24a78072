import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.handoff.anonymity.Anonymizer;
import org.handoff.anonymity.Hierarchy;
import org.handoff.anonymity.Release;
import org.handoff.anonymity.Role;
import org.handoff.anonymity.Table;
import org.handoff.anonymity.Terms;

/**
 * What the anonymizer loses on UCI Adult, and how long it takes. Every figure is measured here from the released text and the
 * source, not taken from the engine.
 * <p>Run from the project's folder after a build: {@code java -cp target/classes src/bench/Anonymize.java FOLDER [ROWS]}, FOLDER
 * holding {@code adult.csv} and {@code adult_hierarchy_<column>.csv}; ROWS draws that many rows from it for the large table.
 */
public final class Anonymize {

    private static final List<String> EIGHT = List.of("sex", "age", "race", "marital-status", "education", "native-country", "workclass",
            "occupation");
    private static final String SENSITIVE = "salary-class";

    /** Of all threads: windows of rows are regrouped on every processor. */
    private static final com.sun.management.OperatingSystemMXBean MACHINE = ManagementFactory.getPlatformMXBean(
            com.sun.management.OperatingSystemMXBean.class);

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Hierarchy> hierarchies = new HashMap<>();

    private Anonymize(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve("adult.csv"));
        header = List.of(lines.get(0).split(";"));
        lines.subList(1, lines.size()).forEach(line -> rows.add(List.of(line.split(";"))));
        for (String column : EIGHT) {
            hierarchies.put(column, Hierarchy.of(column, Files.readAllLines(folder.resolve("adult_hierarchy_" + column + ".csv")).stream()
                    .map(line -> List.of(line.split(";"))).toList()));
        }
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        var bench = new Anonymize(Path.of(arguments[0]));
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%d rows, Java %s, %d processors, load %.1f%n%n", bench.rows.size(),
                System.getProperty("java.version"), machine.getAvailableProcessors(), machine.getSystemLoadAverage());
        System.out.println("| columns | k | l | cap | NCP | entropy | entropy, mean of columns | DM | C_avg | dropped | one-value classes | "
                + "smallest class | outside | first s | best s | best processor s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        bench.run(8, 5, 1, 1);
        bench.run(8, 11, 1, 1);
        bench.run(5, 5, 1, 1);
        bench.run(5, 11, 1, 1);
        bench.run(8, 5, 2, 1);
        bench.run(8, 5, 2, 0.9);
        if (arguments.length > 1) {
            bench.large(Integer.parseInt(arguments[1]));
        }
    }

    private void run(int columns, int k, int l, double cap) {
        var quasi = EIGHT.subList(0, columns);
        var terms = terms(quasi, k, l, cap);
        var table = table(rows);
        Release release = null;
        double first = 0;
        double warm = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            long used = MACHINE.getProcessCpuTime();
            release = Anonymizer.release(table, terms, step -> { });
            processor = Math.min(processor, (MACHINE.getProcessCpuTime() - used) / 1e9);
            double seconds = (System.nanoTime() - start) / 1e9;
            first = round == 0 ? seconds : first;
            warm = Math.min(warm, seconds);
        }
        System.out.printf(Locale.ROOT, "| %d | %d | %d | %.1f | %s | %.2f | %.2f | %.2f |%n", columns, k, l, cap, figures(release, quasi, k),
                first, warm, processor);
    }

    private Terms terms(List<String> quasi, int k, int l, double cap) {
        var roles = new HashMap<String, Role>();
        header.forEach(column -> roles.put(column, quasi.contains(column) ? Role.QUASI : Role.DROPPED));
        if (l > 1) {
            roles.put(SENSITIVE, Role.SENSITIVE);
        }
        return new Terms(roles, hierarchies, k, l, cap, 0, 1);
    }

    private Table table(List<List<String>> from) {
        var table = Table.with(header);
        from.forEach(table::add);
        return table.build();
    }

    private String figures(Release release, List<String> quasi, int k) {
        var classes = new HashMap<List<String>, List<Integer>>();
        var names = release.table().columns();
        for (int row = 0; row < release.table().rows(); row++) {
            int at = row;
            var key = quasi.stream().map(column -> release.table().value(at, names.indexOf(column))).toList();
            classes.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        double granularity = 0;
        double lost = 0;
        double all = 0;
        double mean = 0;
        int outside = 0;
        for (String column : quasi) {
            var hierarchy = hierarchies.get(column);
            var under = rowsUnder(column);
            double columnLost = 0;
            double columnAll = 0;
            for (int row = 0; row < release.table().rows(); row++) {
                var raw = rows.get(release.sources().get(row)).get(header.indexOf(column));
                var label = release.table().value(row, names.indexOf(column));
                granularity += leavesShare(hierarchy, label) / quasi.size() / rows.size();
                outside += hierarchy.covers(label, raw) ? 0 : 1;
                columnLost += Math.log((double) under.get(label) / under.get(raw));
                columnAll += Math.log((double) rows.size() / under.get(raw));
            }
            lost += columnLost;
            all += columnAll;
            mean += columnLost / columnAll / quasi.size();
        }
        int dropped = rows.size() - release.table().rows();
        long discernibility = classes.values().stream().mapToLong(each -> (long) each.size() * each.size()).sum()
                + (long) dropped * rows.size();
        long oneValue = classes.values().stream().filter(each -> each.stream()
                .map(row -> rows.get(release.sources().get(row)).get(header.indexOf(SENSITIVE))).distinct().count() == 1).count();
        return String.format(Locale.ROOT, "%.4f | %.4f | %.4f | %d | %.3f | %d | %d | %d | %d", granularity, lost / all, mean, discernibility,
                (double) release.table().rows() / classes.size() / k, dropped, oneValue,
                classes.values().stream().mapToInt(List::size).min().orElse(0), outside);
    }

    private static double leavesShare(Hierarchy hierarchy, String label) {
        long leaves = hierarchy.lines().stream().filter(line -> line.contains(label)).count();
        return (leaves - 1.0) / (hierarchy.size() - 1.0);
    }

    private Map<String, Integer> rowsUnder(String column) {
        var forms = new HashMap<String, List<String>>();
        hierarchies.get(column).lines().forEach(line -> forms.put(line.get(0), line));
        var under = new HashMap<String, Integer>();
        rows.forEach(row -> new HashSet<>(forms.get(row.get(header.indexOf(column)))).forEach(label -> under.merge(label, 1, Integer::sum)));
        return under;
    }

    /** Rows drawn from the source, one field in ten from another row, five columns, k = 11. */
    private void large(int size) {
        var random = new Random(1);
        var drawn = new ArrayList<List<String>>(size);
        for (int row = 0; row < size; row++) {
            var mixed = new ArrayList<>(rows.get(random.nextInt(rows.size())));
            for (int column = 0; column < mixed.size(); column++) {
                if (random.nextInt(10) == 0) {
                    mixed.set(column, rows.get(random.nextInt(rows.size())).get(column));
                }
            }
            drawn.add(mixed);
        }
        var table = table(drawn);
        var times = new double[3];
        Release release = null;
        for (int round = 0; round < times.length; round++) {
            long start = System.nanoTime();
            release = Anonymizer.release(table, terms(EIGHT.subList(0, 5), 11, 1, 1), step -> { });
            times[round] = (System.nanoTime() - start) / 1e9;
        }
        System.out.printf(Locale.ROOT, "%n%d rows drawn, 5 columns, k = 11: NCP %.4f, entropy %.4f, smallest class %d, seconds %s%n", size,
                release.loss().granularity(), release.loss().entropy(), release.risk().smallest(), Arrays.toString(times));
    }
}
