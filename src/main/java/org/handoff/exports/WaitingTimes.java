package org.handoff.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handoff.anonymity.Hierarchy;
import org.handoff.statistics.HazardRatio;
import org.handoff.statistics.Interval;
import org.handoff.statistics.KaplanMeier;
import org.handoff.statistics.KaplanMeier.Watched;
import org.jspecify.annotations.Nullable;

/** Survival as an evaluation wants it, by the days of the records and by the bins of the export: curves, medians, hazards. */
final class WaitingTimes {

    private static final int[] DAYS = {30, 90, 180, 365};
    private static final int LAST_DAY = 360;
    private static final int LEAST_OF_GROUP = 30;
    private static final double Z = 1.96;

    private final List<Life> lives;
    private final PersonShape shape;
    private final Sheet person;
    private final List<Long> sources;
    private final int width;
    private final Map<Long, Life> byNumber = new HashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    WaitingTimes(List<Life> lives, PersonShape shape, Sheets sheets) {
        this.lives = lives;
        this.shape = shape;
        this.person = sheets.person();
        this.sources = sheets.sources();
        this.width = shape.binDays();
        lives.forEach(life -> byNumber.put(life.participant(), life));
    }

    List<Comparison> comparisons() {
        for (String what : List.of("contact", "service", "enrolment", "retention")) {
            survival(what);
        }
        for (String what : List.of("service", "retention")) {
            hazards(what, "sex");
            hazards(what, "race");
        }
        return List.copyOf(comparisons);
    }

    private void survival(String what) {
        var name = "time to " + what;
        if (!person.columns().contains(what + "_time")) {
            return;
        }
        var known = exact(what);
        var exported = new BinnedCurve(KaplanMeier.of(watched(person, what)), width);
        for (int days : DAYS) {
            var figure = "share without it after %d days".formatted(days);
            var one = known.at(days);
            var other = exported.at(days);
            if (one == null || other == null || SmallCells.isSmall(known.eventsUntil(days))) {
                comparisons.add(Comparison.impossible(name, figure, one == null || other == null ? Comparison.NOT_COMPUTABLE : "withheld"));
            } else {
                comparisons.add(Comparison.of(name, figure, one.share(), other, 0.02, "does not hold").within(error(one.interval())));
            }
        }
        compared(name, "median days", BinnedCurve.median(day -> share(known, day), LAST_DAY),
                BinnedCurve.median(exported::at, LAST_DAY), width);
        compared(name, "mean days without it of %d".formatted(LAST_DAY), BinnedCurve.mean(day -> share(known, day), LAST_DAY),
                BinnedCurve.mean(exported::at, LAST_DAY), width / 2.0);
    }

    private void compared(String analysis, String figure, @Nullable Double raw, @Nullable Double export, double allowed) {
        comparisons.add(raw == null || export == null ? Comparison.impossible(analysis, figure, raw == null && export == null ? "not reached"
                : Comparison.NOT_COMPUTABLE) : Comparison.of(analysis, figure, raw, export, allowed, "does not hold"));
    }

    private static @Nullable Double share(KaplanMeier curve, long day) {
        var point = curve.at(day);
        return point == null ? null : point.share();
    }

    /** Each group that the export tells apart against the largest: the same released people by their days, and by their bins. */
    private void hazards(String what, String column) {
        if (!person.columns().containsAll(List.of(column, what + "_time"))) {
            return;
        }
        var groups = new TreeMap<String, List<Integer>>();
        for (int row = 0; row < person.rows().size(); row++) {
            groups.computeIfAbsent(person.value(person.rows().get(row), column), none -> new ArrayList<>()).add(row);
        }
        groups.remove(Hierarchy.EVERYTHING);
        if (groups.isEmpty()) {
            return;
        }
        var largest = groups.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size))).orElseThrow();
        groups.forEach((group, rows) -> {
            if (!group.equals(largest.getKey()) && rows.size() >= LEAST_OF_GROUP) {
                hazard("%s by %s".formatted(what, column), "%s against %s".formatted(group, largest.getKey()),
                        HazardRatio.of(days(what, rows), days(what, largest.getValue())),
                        HazardRatio.of(bins(what, rows), bins(what, largest.getValue())));
            }
        });
    }

    private void hazard(String analysis, String figure, HazardRatio raw, HazardRatio export) {
        var one = raw.logarithm();
        var other = export.logarithm();
        var error = raw.standardError();
        if (one == null || other == null || error == null) {
            comparisons.add(Comparison.impossible(analysis, figure + ", log hazard ratio", Comparison.NOT_COMPUTABLE));
            return;
        }
        comparisons.add(Comparison.of(analysis, figure + ", log hazard ratio", one, other, error / 4, "does not hold").within(error));
        var rank = raw.logRank();
        var otherRank = export.logRank();
        if (rank != null && otherRank != null) {
            comparisons.add(Comparison.of(analysis, figure + ", log-rank z", rank, otherRank, 0.25, "does not hold").within(1));
        }
    }

    private List<Watched> days(String what, List<Integer> rows) {
        return rows.stream().map(row -> byNumber.get(sources.get(row))).filter(java.util.Objects::nonNull)
                .map(life -> ExactTimes.of(life, what, shape.followUpInDays(life))).filter(java.util.Objects::nonNull).toList();
    }

    private List<Watched> bins(String what, List<Integer> rows) {
        return watched(new Sheet(person.name(), person.columns(), rows.stream().map(person.rows()::get).toList()), what);
    }

    /** From a 95 % interval. */
    static double error(@Nullable Interval interval) {
        return interval == null ? 0 : (interval.high() - interval.low()) / (2 * Z);
    }

    /** From the days themselves, watched to the last day there is: what follow-up in windows leaves out shows as a difference. */
    private KaplanMeier exact(String what) {
        return KaplanMeier.of(lives.stream().map(life -> ExactTimes.of(life, what, shape.followUpInDays(life))).filter(java.util.Objects::nonNull)
                .toList());
    }

    /** Times in the export are middles of bins: twice of them are whole numbers, but a curve is only asked at whole days. */
    private static List<Watched> watched(Sheet sheet, String what) {
        return sheet.rows().stream().filter(row -> !sheet.value(row, what + "_time").isEmpty())
                .map(row -> new Watched((long) Math.floor(Double.parseDouble(sheet.value(row, what + "_time"))),
                        sheet.value(row, what + "_event").equals("1"))).toList();
    }
}
