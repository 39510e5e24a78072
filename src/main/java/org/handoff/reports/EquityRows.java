package org.handoff.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handoff.measures.EquityStep;
import org.handoff.statistics.FisherTest;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.RiskRatio;
import org.jspecify.annotations.Nullable;

/** How groups compare at each step: worked out from the counts that may be shown, and from nothing else. */
final class EquityRows {

    /** Nobody is compared with those whose group is not known. */
    private static final Set<String> NO_GROUP = Set.of("unknown", "8", "9", "99");
    private static final double LEAST_SHARE = 0.01;
    private static final String WITHHELD = "Not compared: withheld to protect small groups.";
    private static final String ALONE = "Not compared: there are no two groups.";

    private final ReleasedFigures set;
    private final Map<String, EquityStep> steps = new LinkedHashMap<>();

    EquityRows(ReleasedFigures set) {
        this.set = set;
        for (var attribute : EquityStep.ATTRIBUTES) {
            for (var step : EquityStep.values()) {
                steps.put(step.of(attribute), step);
            }
        }
    }

    /**
     * One group at one step.
     *
     * @param share of those who reached the step before; null where a count of it is withheld or nobody did
     * @param withheld whether a count of the share is withheld
     * @param ratio to the share of the reference group; null where there is none
     * @param p of equal shares by Fisher's exact test, adjusted by Holm for all groups compared; null without a ratio
     */
    record Compared(ReleasedTable.Row row, @Nullable Proportion share, boolean withheld, @Nullable RiskRatio ratio, boolean isReference, @Nullable Double p) {
    }

    /** Whether this is a table of one step by groups. */
    boolean compares(String table) {
        return steps.containsKey(table) && set.hasTable(table) && set.hasTable(base(table));
    }

    List<Map<String, @Nullable Object>> of(ReleasedTable table) {
        return compared(table).stream().map(EquityRows::entries).toList();
    }

    List<Compared> compared(ReleasedTable table) {
        var before = set.table(base(table.id()));
        var reference = reference(attribute(table.id()));
        var base = reference.flatMap(key -> share(table, before, key)).orElse(null);
        var compared = table.rows().stream().map(row -> {
            var share = share(table, before, row.key()).orElse(null);
            boolean isReference = reference.filter(row.key()::equals).isPresent();
            var ratio = share == null || base == null || isReference || isTooSmall(row.key(), attribute(table.id())) ? null
                    : new RiskRatio(share, base);
            return new Compared(row, share, row.cell().withheld() || isWithheld(before, row.key()), ratio, isReference, null);
        }).toList();
        var tested = compared.stream().filter(each -> each.ratio() != null).toList();
        var adjusted = FisherTest.holm(tested.stream().map(each -> new FisherTest(Objects.requireNonNull(each.share()),
                Objects.requireNonNull(each.ratio()).reference()).p()).toList());
        return compared.stream().map(each -> each.ratio() == null ? each : new Compared(each.row(), each.share(), each.withheld(), each.ratio(),
                each.isReference(), adjusted.get(tested.indexOf(each)))).toList();
    }

    /** Why no group of a step has a ratio. A group that may not be shown is not called small: it can be large, and protect another. */
    static String whyNone(List<Compared> groups) {
        var others = groups.stream().filter(each -> !each.isReference() && !NO_GROUP.contains(each.row().key())).toList();
        if (groups.stream().anyMatch(Compared::withheld)) {
            return WITHHELD;
        } else if (others.stream().allMatch(each -> each.share() == null)) {
            return ALONE;
        }
        return others.stream().allMatch(each -> each.ratio() == null) ? "Every group but the largest is too small to be compared."
                : "Not compared: nobody of the largest group came so far.";
    }

    /** Why the groups of those referred have no largest one to be compared with. */
    String whyNoReference(String attribute) {
        return referred(attribute).rows().stream().anyMatch(row -> row.cell().withheld()) ? WITHHELD : ALONE;
    }

    /** The largest group of those referred whose count may be shown. */
    Optional<String> reference(String attribute) {
        return referred(attribute).rows().stream().filter(row -> row.cell().value() != null && !NO_GROUP.contains(row.key()))
                .max(Comparator.comparingLong(row -> Objects.requireNonNull(row.cell().value()))).map(ReleasedTable.Row::key);
    }

    private static Optional<Proportion> share(ReleasedTable table, ReleasedTable before, String key) {
        var some = table.row(key).map(row -> row.cell().value());
        var all = before.row(key).map(row -> row.cell().value());
        return some.isPresent() && all.isPresent() && all.get() > 0 ? Optional.of(new Proportion(some.get(), all.get()))
                : Optional.empty();
    }

    /** A group that a public table does not have stands in another row there, or in none that may be shown. */
    private boolean isWithheld(ReleasedTable table, String key) {
        return table.row(key).map(row -> row.cell().withheld()).orElse(set.rule() != null);
    }

    private boolean isTooSmall(String key, String attribute) {
        var people = set.cell("funnel.people").value();
        var group = referred(attribute).row(key).map(row -> row.cell().value());
        return NO_GROUP.contains(key) || people == null || group.isEmpty() || group.get() < LEAST_SHARE * people;
    }

    private ReleasedTable referred(String attribute) {
        return set.table(EquityStep.ELIGIBLE.base(attribute));
    }

    private String base(String table) {
        return Objects.requireNonNull(steps.get(table)).base(attribute(table));
    }

    private static String attribute(String table) {
        return table.split("\\.")[1];
    }

    private static Map<String, @Nullable Object> entries(Compared compared) {
        var row = ReportFigures.row(compared.row());
        var share = compared.share();
        var ratio = compared.ratio();
        var interval = ratio == null ? null : ratio.interval();
        row.put("of", share == null ? null : share.denominator());
        row.put("share", share == null ? null : ReportFigures.millionth(share.value()));
        row.put("reference", compared.isReference());
        row.put("ratio", ratio == null ? null : ReportFigures.millionth(ratio.value()));
        row.put("low", interval == null ? null : ReportFigures.millionth(interval.low()));
        row.put("high", interval == null ? null : ReportFigures.millionth(interval.high()));
        row.put("p", ReportFigures.millionth(compared.p()));
        return row;
    }
}
