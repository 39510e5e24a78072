package org.handoff.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.handoff.statistics.Interval;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation needs, raw against export. Raw figures are of the people whose rows were released where so few rows are
 * withheld that the difference would tell of them, else of the whole cohort.
 */
final class Usefulness {

    private static final Set<String> YES_OR_NO = Set.of("Yes", "No");
    private static final int LEAST_OF_PROTECTED = 30;
    private static final int LEAST_OF_OTHERS = 100;

    private final List<Life> lives;
    private final PersonShape shape;
    private final Sheet raw;
    private final Sheet person;
    private final Sheets sheets;
    private final List<Comparison> comparisons = new ArrayList<>();

    /**
     * Compares.
     *
     * @param raw     one row for each life, before anything was made coarser
     * @param sheets  as released
     */
    Usefulness(List<Life> lives, PersonShape shape, Sheet raw, Sheets sheets) {
        this.sheets = sheets;
        this.lives = lives;
        this.shape = shape;
        this.raw = raw;
        this.person = sheets.person();
    }

    List<Comparison> comparisons() {
        beforeAfter();
        comparisons.addAll(new ArrestRates(lives, shape, sheets).comparisons());
        comparisons.addAll(new WaitingTimes(lives, shape, sheets).comparisons());
        subgroups("sex", LEAST_OF_PROTECTED, true);
        subgroups("race", LEAST_OF_PROTECTED, true);
        subgroups("door", LEAST_OF_OTHERS, false);
        subgroups("housing", LEAST_OF_OTHERS, false);
        mix("sex");
        mix("race");
        return List.copyOf(comparisons);
    }

    /** Nobody is blurred in whether arrested, so nothing may differ. */
    private void beforeAfter() {
        var name = "before and after";
        var known = person.columns().containsAll(List.of("arrested_before", "arrested_after")) ? change(raw) : null;
        var exported = known == null ? null : change(person);
        if (exported == null || known == null) {
            comparisons.add(Comparison.impossible(name, "arrested yes or no", Comparison.NOT_COMPUTABLE));
            return;
        }
        share(name, "arrested in the 12 months before", known.before(), known.people(), exported.before(), exported.people(), 0, "does not hold");
        share(name, "arrested in the 12 months after", known.after(), known.people(), exported.after(), exported.people(), 0, "does not hold");
        var one = known.exactP();
        var other = exported.exactP();
        if (one != null && other != null) {
            comparisons.add(Comparison.of(name, "McNemar's exact p", one, other, 0.001, "does not hold"));
        }
    }

    /** Arrested or not on both sides, of those of whom both are told; null where they are of nobody. */
    private static @Nullable PairedChange change(Sheet sheet) {
        long[] cells = new long[4];
        for (List<String> row : sheet.rows()) {
            var before = sheet.value(row, "arrested_before");
            var after = sheet.value(row, "arrested_after");
            if (YES_OR_NO.contains(before) && YES_OR_NO.contains(after)) {
                cells[(before.equals("No") ? 0 : 2) + (after.equals("No") ? 0 : 1)]++;
            }
        }
        return cells[0] + cells[1] + cells[2] + cells[3] == 0 ? null : new PairedChange(cells[3], cells[2], cells[1], cells[0]);
    }

    /** The share arrested after and the share served, in each group that the export still tells apart. */
    private void subgroups(String column, int least, boolean isProtected) {
        if (!person.columns().contains(column)) {
            return;
        }
        var outcomes = new LinkedHashMap<String, Predicate<Map.Entry<Sheet, List<String>>>>();
        outcomes.put("attended a service", row -> isWithin(row, "service"));
        outcomes.put("enrolled", row -> isWithin(row, "enrolment"));
        for (String group : Descriptor.values(person, column)) {
            var known = of(raw, column, group);
            var exported = of(person, column, group);
            if (known.size() < least || exported.isEmpty()) {
                continue;
            }
            outcomes.forEach((outcome, holds) -> {
                long x = known.stream().filter(row -> holds.test(Map.entry(raw, row))).count();
                long y = exported.stream().filter(row -> holds.test(Map.entry(person, row))).count();
                double half = half(new Proportion(x, known.size()).wilson());
                share("by " + column, "%s: %s within %d days".formatted(group, outcome, shape.subgroupDays()), x, known.size(), y, exported.size(),
                        isProtected ? Math.min(0.02, half / 2) : half, Comparison.NOT_RELIABLE);
            });
        }
    }

    /** The rows of a group that are followed long enough: shares of people who are followed differently long mean nothing. */
    private List<List<String>> of(Sheet sheet, String column, String group) {
        return sheet.rows().stream().filter(row -> sheet.value(row, column).equals(group)
                && Integer.parseInt(sheet.value(row, "follow_up")) >= shape.subgroupDays()).toList();
    }

    private boolean isWithin(Map.Entry<Sheet, List<String>> row, String what) {
        return row.getKey().value(row.getValue(), what + "_event").equals("1")
                && Double.parseDouble(row.getKey().value(row.getValue(), what + "_time")) < shape.subgroupDays();
    }

    private static double half(@Nullable Interval interval) {
        return interval == null ? 0 : (interval.high() - interval.low()) / 2;
    }

    /** Rows withheld must not bend who is in the file. */
    private void mix(String column) {
        if (!person.columns().contains(column)) {
            return;
        }
        for (String group : Descriptor.values(person, column)) {
            long x = raw.rows().stream().filter(row -> raw.value(row, column).equals(group)).count();
            long y = person.rows().stream().filter(row -> person.value(row, column).equals(group)).count();
            if (x > 0) {
                share("mix of people", column + ": " + group, x, raw.rows().size(), y, person.rows().size(), 0.05, "does not hold");
            }
        }
    }

    private void share(String analysis, String figure, long x, long n, long y, long m, double allowed, String otherwise) {
        if (n == 0 || m == 0 || SmallCells.isSmall(x) || SmallCells.isSmall(n - x)) {
            comparisons.add(Comparison.impossible(analysis, figure, n == 0 || m == 0 ? Comparison.NOT_COMPUTABLE : "withheld"));
        } else {
            double share = (double) x / n;
            comparisons.add(Comparison.of(analysis, figure, share, (double) y / m, allowed, otherwise).within(Math.sqrt(share * (1 - share) / n)));
        }
    }
}
