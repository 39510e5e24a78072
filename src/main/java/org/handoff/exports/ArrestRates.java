package org.handoff.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handoff.statistics.PairedRates;
import org.jspecify.annotations.Nullable;

/** Arrests for each 100 person-months, raw against export: by the windows of person.csv, at risk, and by the months of the panel. */
final class ArrestRates {

    private static final double MONTH = 365.25 / 12;
    private static final double ALLOWED = 0.01;
    private static final String NAME = "rates";
    private static final String OTHERWISE = "does not hold";
    private static final int WINDOW = 12;
    private static final int NIGHTS = 365;

    private final List<Life> lives;
    private final PersonShape shape;
    private final Sheet person;
    private final Sheet panel;
    private final List<Comparison> comparisons = new ArrayList<>();

    ArrestRates(List<Life> lives, PersonShape shape, Sheets sheets) {
        this.lives = lives;
        this.shape = shape;
        this.person = sheets.person();
        this.panel = sheets.panel();
    }

    /** Arrests and months of one side. */
    private record Side(double arrests, double months) {

        double rate() {
            return 100 * arrests / months;
        }
    }

    List<Comparison> comparisons() {
        windows();
        months();
        return List.copyOf(comparisons);
    }

    private void windows() {
        var full = lives.stream().filter(shape::isOver).toList();
        var rows = person.columns().containsAll(ClassMeans.COLUMNS) ? person.rows().stream()
                .filter(row -> !person.value(row, ClassMeans.AFTER).isEmpty()).toList() : List.<List<String>>of();
        compared("in 12 months", full, side(full, true, false), side(full, false, false), told(rows, true, false), told(rows, false, false));
        compared("at risk", full, side(full, true, true), side(full, false, true), told(rows, true, true), told(rows, false, true));
    }

    private void compared(String which, List<Life> full, @Nullable Side before, @Nullable Side after, @Nullable Side exportBefore,
            @Nullable Side exportAfter) {
        if (before == null || after == null || exportBefore == null || exportAfter == null || before.arrests() == 0) {
            comparisons.add(Comparison.impossible(NAME, "arrests for each 100 person-months, " + which, Comparison.NOT_COMPUTABLE));
            return;
        }
        comparisons.add(Comparison.of(NAME, "arrests for each 100 person-months before, " + which, before.rate(), exportBefore.rate(),
                ALLOWED * before.rate(), OTHERWISE));
        comparisons.add(Comparison.of(NAME, "arrests for each 100 person-months after, " + which, after.rate(), exportAfter.rate(),
                ALLOWED * after.rate(), OTHERWISE));
        // where the file has no arrest before, the ratio is none
        comparisons.add(Comparison.of(NAME, "rate ratio, after to before, " + which, after.rate() / before.rate(),
                exportAfter.rate() / exportBefore.rate(), ALLOWED * after.rate() / before.rate(), OTHERWISE).within(ratioError(full)));
    }

    /** The standard error of the raw ratio, by its interval. */
    private static double ratioError(List<Life> people) {
        return WaitingTimes.error(new PairedRates(people.stream().map(life -> new PairedRates.Person(PersonShape.before(life), WINDOW,
                PersonShape.after(life), WINDOW)).toList()).interval());
    }

    private static @Nullable Side side(List<Life> people, boolean before, boolean atRisk) {
        double arrests = people.stream().mapToLong(life -> before ? PersonShape.before(life) : PersonShape.after(life)).sum();
        double months = people.stream().mapToDouble(life -> atRisk ? Math.max(0, NIGHTS - (before ? PersonShape.nightsBefore(life)
                : PersonShape.nightsAfter(life))) / MONTH : WINDOW).sum();
        return months == 0 ? null : new Side(arrests, months);
    }

    private @Nullable Side told(List<List<String>> rows, boolean before, boolean atRisk) {
        double arrests = 0;
        double months = 0;
        var risk = before ? "risk_days_before" : "risk_days_after";
        for (List<String> row : rows) {
            arrests += Double.parseDouble(person.value(row, before ? ClassMeans.BEFORE : ClassMeans.AFTER));
            months += !atRisk ? WINDOW : person.columns().contains(risk) ? Double.parseDouble(person.value(row, risk)) / MONTH : 0;
        }
        return months == 0 ? null : new Side(arrests, months);
    }

    /** By the months of the panel, whose class means keep every sum; raw by the same months. */
    private void months() {
        var full = lives.stream().filter(life -> PanelShape.isObserved(WINDOW, shape.followUp(life))).toList();
        var sums = new TreeMap<Integer, Double>();
        for (Life life : full) {
            var arrests = PanelShape.arrests(life);
            for (int month = PanelShape.FIRST; month <= WINDOW; month++) {
                sums.merge(month, (double) arrests[month - PanelShape.FIRST], Double::sum);
            }
        }
        double months = full.size() * WINDOW * 30.0 / MONTH;
        compared("by months of the panel", full, months == 0 ? null : new Side(sum(sums.headMap(0).values()), months),
                months == 0 ? null : new Side(sum(sums.tailMap(1).values()), months), panelSide(-WINDOW, -1), panelSide(1, WINDOW));
    }

    private static double sum(Iterable<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private @Nullable Side panelSide(int from, int to) {
        var full = full();
        double arrests = 0;
        long months = 0;
        for (List<String> row : panel.rows()) {
            int month = Integer.parseInt(panel.value(row, "month"));
            var value = panel.value(row, "arrests");
            if (from <= month && month <= to && !value.isEmpty() && full.contains(row.get(0))) {
                arrests += Double.parseDouble(value);
                months++;
            }
        }
        return months == 0 ? null : new Side(arrests, months * 30.0 / MONTH);
    }

    /** Whoever is watched to the end of the year after. */
    private Set<String> full() {
        return panel.rows().stream().filter(row -> panel.value(row, "month").equals(String.valueOf(WINDOW)) && !panel.value(row, "arrests").isEmpty())
                .map(row -> row.get(0)).collect(Collectors.toCollection(HashSet::new));
    }
}
