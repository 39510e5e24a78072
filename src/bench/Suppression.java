package org.handoff.reports;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.handoff.disclosure.Contributors;
import org.handoff.disclosure.LinkedTables;
import org.handoff.disclosure.LinkedTables.Protected;
import org.handoff.disclosure.Rule;
import org.handoff.measures.CountyFile;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.measures.Measures;
import org.handoff.shared.Period;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes to decide what a table, or a whole report, withholds for the public, on the county of 2,000 people of the tests:
 * each table of the quarterly form by itself, the tables of the reference, tables of three dimensions, and every report one after
 * another, each against all that was released before it. The goals are 1 s for a table and 2 s for one of three dimensions, held
 * against what Java takes of the processors, compiling and all, so that others on the machine do not count.
 * <p>Run from the project's folder after a build with its tests, with the libraries in CP
 * ({@code ./mvnw -q dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test}):
 * {@code javac -cp "target/test-classes:target/classes:$CP" -d target/bench src/bench/Suppression.java} and
 * {@code java -XX:TieredStopAtLevel=1 -cp "target/bench:target/test-classes:target/classes:$CP" org.handoff.reports.Suppression}, as the
 * prompt runs; and once more without the option, as {@code report} runs by itself.
 */
public final class Suppression {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
    private static final Period YEAR = Period.parse("2024", AS_OF);
    private static final List<String> RELEASES = List.of("equity 2024", "quarterly 2024-Q1", "quarterly 2024-Q2", "monthly 2024-05", "monthly 2024-06",
            "quarterly 2024", "illinois 2024", "oregon 2024", "cossup 2024", "washington 2024", "california 2024", "ptacc 2024", "suprt 2024",
            "evaluation 2024", "county-board 2024");
    private static final double GOAL = 1;
    private static final double GOAL_OF_THREE_DIMENSIONS = 2;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final OperatingSystemMXBean java = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final CountyFile county = new CountyFile().fill("county-2000").run("PRAGMA foreign_keys = OFF");
    private final Measures measures = county.measures();
    private final ReportKinds kinds = new ReportKinds(new FunderFiles(""), measures);
    private final Rule rule = Rule.ofPublicReports();

    /** Measures everything once, in a fresh Java. */
    public static void main(String[] arguments) throws IOException {
        new Suppression().measure();
    }

    private void measure() throws IOException {
        out.println("| Table | counts | withheld | linear programs | seconds | processor | goal |\n|---|---:|---:|---:|---:|---:|---:|");
        var set = measures.of(YEAR, AS_OF).only(kinds.require("quarterly")::prints);
        set.tables().forEach(table -> row(table.id(), () -> only(set, table), table.rows().size(), GOAL));
        for (var reference : JsonMapper.shared().readTree(Path.of("src/test/resources/disclosure/reference.json")).get("tables")) {
            row("reference " + reference.get("id").asString(), () -> tables(reference), reference.get("cells").size(), GOAL);
        }
        for (int side = 2; side <= 5; side++) {
            int each = side;
            row("%1$d × %1$d × %1$d and its sums".formatted(each), () -> cube(each), (each + 1) * (each + 1) * (each + 1), GOAL_OF_THREE_DIMENSIONS);
        }
        out.println("\n| Report | tables | counts withheld | of | linear programs | seconds | processor | seconds a table |\n|---|---:|---:|---:|---:|---:|---:|---:|");
        releaseAll();
    }

    private void row(String name, Supplier<LinkedTables> tables, int counts, double goal) {
        var system = tables.get();
        long start = System.nanoTime();
        long work = java.getProcessCpuTime();
        Protected done = system.tryToProtect();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (java.getProcessCpuTime() - work) / 1e9;
        var withheld = done.release() == null ? "not released" : String.valueOf(done.release().withheld());
        out.printf(Locale.ROOT, "| %s | %d | %s | %d | %.3f | %.3f | %.0f%s |%n", name, counts, withheld, done.proof().programs(), seconds, processor, goal,
                processor <= goal ? "" : " missed");
    }

    /** One table with what it adds up to. */
    private LinkedTables only(MeasureSet set, MeasureTable table) {
        var relations = Relations.read();
        var keys = new LinkedHashSet<String>();
        var system = new LinkedTables(rule);
        var whole = relations.pairs("tables").getOrDefault(table.id(), relations.pairs("each").get(table.id()));
        var total = FigureCounts.of(set).get(whole);
        if (total != null) {
            system.kept(Objects.requireNonNull(whole), total, Contributors.each(total));
            keys.add(whole);
        }
        table.rows().forEach(row -> {
            system.printed(FigureCounts.cell(table, row.key()), row.value());
            keys.add(FigureCounts.cell(table, row.key()));
        });
        new Snapshot(system, relations, keys, UnaryOperator.identity()).relate();
        return system;
    }

    private LinkedTables tables(JsonNode reference) {
        var system = new LinkedTables(rule);
        reference.get("cells").forEach(cell -> system.printed(cell.get("id").asString(), cell.get("value").asLong()));
        reference.get("constraints").forEach(sum -> {
            var parts = new ArrayList<String>();
            sum.get("parts").forEach(part -> parts.add(part.asString()));
            system.sum(sum.get("total").asString(), parts);
        });
        return system;
    }

    /** Made counts of three attributes with so many values each, and every sum over one, two or all of them. */
    private LinkedTables cube(int side) {
        var random = new Random(side);
        Map<String, Long> counts = new TreeMap<>();
        Map<String, LinkedHashSet<String>> sums = new TreeMap<>();
        for (int cell = 0; cell < side * side * side; cell++) {
            long people = random.nextInt(4) == 0 ? random.nextInt(11) : random.nextInt(60);
            int[] at = {cell % side, cell / side % side, cell / side / side};
            for (int summed = 0; summed < 8; summed++) {
                counts.merge(name(at, summed), people, Long::sum);
                for (int more = 1; more < 8; more *= 2) {
                    if ((summed & more) == 0) {
                        sums.computeIfAbsent(more + name(at, summed | more), key -> new LinkedHashSet<>()).add(name(at, summed));
                    }
                }
            }
        }
        var system = new LinkedTables(rule);
        counts.forEach(system::printed);
        sums.forEach((whole, parts) -> system.sum(whole.substring(1), List.copyOf(parts)));
        return system;
    }

    private static String name(int[] at, int summed) {
        return ((summed & 1) == 0 ? at[0] : "*") + "." + ((summed & 2) == 0 ? at[1] : "*") + "." + ((summed & 4) == 0 ? at[2] : "*");
    }

    private void releaseAll() {
        var jdbc = new NamedParameterJdbcTemplate(county.source());
        var proofs = new ProofQueries(jdbc);
        var releases = new Releases(measures, new LedgerQueries(jdbc), proofs, new PublicRule(""));
        long run = 0;
        for (var release : RELEASES) {
            var words = release.split(" ");
            var kind = kinds.require(words[0]);
            var set = measures.of(Period.parse(words[1], AS_OF), AS_OF).only(kind::prints);
            long work = java.getProcessCpuTime();
            var prepared = releases.prepare(set, Long.MAX_VALUE);
            double processor = (java.getProcessCpuTime() - work) / 1e9;
            releases.record(++run, prepared);
            long withheld = prepared.told().stream().filter(entry -> !entry.shown()).count();
            double seconds = prepared.proof().took() / 1e3;
            out.printf(Locale.ROOT, "| %s | %d | %d | %d | %d | %.1f | %.1f | %.2f |%n", release, set.tables().size(), withheld, prepared.told().size(),
                    prepared.proof().proof().programs(), seconds, processor, seconds / Math.max(1, set.tables().size()));
        }
    }
}
