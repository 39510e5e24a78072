package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoff.disclosure.Cell;
import org.handoff.statistics.Interval;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.ShareInterval;
import org.jspecify.annotations.Nullable;

/** The race mix of those referred against that of a benchmark: worked out from the counts that may be shown, and from nothing else. */
final class BenchmarkRows {

    static final String ID = "equity.referral_share";
    static final String TABLE = "who.race_exclusive";
    private static final Set<String> NO_GROUP = Set.of("unknown", "8", "9", "99");

    private final ReleasedFigures figures;
    private final Benchmark benchmark;
    private final String id;

    private BenchmarkRows(ReleasedFigures figures, Benchmark benchmark, String id) {
        this.figures = figures;
        this.benchmark = benchmark;
        this.id = id;
    }

    /** For each benchmark a table; where there are several, each is named after its file. */
    static List<BenchmarkRows> of(ReleasedFigures figures, List<Benchmark> benchmarks) {
        return !figures.hasTable(TABLE) ? List.of() : benchmarks.stream()
                .map(each -> new BenchmarkRows(figures, each, benchmarks.size() == 1 ? ID : ID + "." + each.id())).toList();
    }

    /** What the document calls the table. */
    String id() {
        return id;
    }

    /**
     * One group.
     *
     * @param share of those referred whose group is known; null where something of it is withheld
     * @param expected its share of the benchmark; null for a group that the benchmark has not
     */
    private record Line(ReleasedTable.Row row, @Nullable Proportion share, @Nullable Double expected, ShareInterval how) {

        @Nullable Double ratio() {
            var value = share == null ? null : share.value();
            return value == null || expected == null ? null : value / expected;
        }

        @Nullable Interval interval() {
            var interval = share == null ? null : how.of(share);
            return interval == null || expected == null ? null : new Interval(interval.low() / expected, interval.high() / expected);
        }
    }

    private List<Line> lines() {
        var table = figures.table(TABLE);
        var known = known(table);
        var lines = new ArrayList<Line>();
        for (var row : table.rows().stream().filter(each -> !NO_GROUP.contains(each.key()) && !each.key().equals(ReleasedTable.LEFT_OUT)).toList()) {
            var count = row.cell().value();
            double expected = Relations.read().merges().getOrDefault(TABLE, Map.of()).getOrDefault(row.key(), List.of(row.key())).stream()
                    .mapToDouble(benchmark::share).sum();
            lines.add(new Line(row, count == null || known == null || known == 0 ? null : new Proportion(count, known),
                    expected > 0 ? Double.valueOf(expected) : null, figures.intervals()));
        }
        return lines;
    }

    /** How many have a group; null where that would tell something withheld. */
    private @Nullable Long known(ReleasedTable table) {
        var people = figures.cell("funnel.people").value();
        var without = table.rows().stream().filter(row -> NO_GROUP.contains(row.key())).map(row -> row.cell().value()).toList();
        return people == null || without.contains(null) ? null : Long.valueOf(people - without.stream().mapToLong(Long::longValue).sum());
    }

    /** As the document says it. */
    List<Map<String, @Nullable Object>> entries() {
        return lines().stream().map(line -> {
            var entries = ReportFigures.row(line.row());
            var interval = line.interval();
            entries.put("of", line.share() == null ? null : line.share().denominator());
            entries.put("share", line.share() == null ? null : ReportFigures.millionth(line.share().value()));
            entries.put("benchmark", ReportFigures.millionth(line.expected()));
            entries.put("ratio", ReportFigures.millionth(line.ratio()));
            entries.put("low", interval == null ? null : ReportFigures.millionth(interval.low()));
            entries.put("high", interval == null ? null : ReportFigures.millionth(interval.high()));
            return entries;
        }).toList();
    }

    /** As the page says it. */
    Publication.PrintedTable table() {
        var rows = lines().stream().map(line -> List.of(line.row().label(), line.row().cell().shown(),
                line.share() == null ? Cell.WITHHELD : Shown.percent(line.share()),
                line.expected() == null ? Shown.NONE : Shown.decimal(100 * line.expected()) + " %",
                line.ratio() == null ? Shown.NONE : ShownComparison.hundredth(line.ratio()),
                ShownComparison.interval(line.interval(), 1, 2))).toList();
        return new Publication.PrintedTable(id, "Equity", "Who was referred, and who could have been",
                "Benchmark: %s. Source: %s. Shares of people whose group is known; 1 is parity. A ratio says that shares differ, not why."
                        .formatted(benchmark.name(), benchmark.source()),
                List.of(new Publication.Column("Group", false), new Publication.Column("Referred", true), new Publication.Column("Share", true),
                        new Publication.Column("Benchmark", true), new Publication.Column("Ratio", true),
                        new Publication.Column("95 % interval", true)), rows);
    }
}
