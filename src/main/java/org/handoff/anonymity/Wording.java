package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The steps of a release in sentences. */
final class Wording {

    /** Counts up to here are not written out. */
    private static final int SMALL_CELL = 10;

    private Wording() {
    }

    static List<Step> terms(Table table, Terms terms) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("terms", "k = %d%s, l = %d, cap %s, at most %s of rows withheld, seed %d.".formatted(terms.k(),
                terms.classSize() == terms.k() ? "" : ", classes of %d where there are so many".formatted(terms.classSize()), terms.l(),
                percent(terms.cap()), percent(terms.mostWithheld()), terms.seed())));
        steps.add(new Step("roles", "%d rows. Others may know: %s; of these one level for the whole file: %s. Sensitive: %s. Kept: %s. "
                .formatted(table.rows(), names(table, terms, Role.QUASI, Role.PROTECTED), names(table, terms, Role.PROTECTED),
                        names(table, terms, Role.SENSITIVE), names(table, terms, Role.KEPT))
                + "Dropped: %s.".formatted(names(table, terms, Role.DROPPED))));
        if (!terms.order().weights().isEmpty()) {
            steps.add(new Step("terms", new TreeMap<>(terms.order().weights()).entrySet().stream().map(weight -> "%s counts %s times".formatted(
                    weight.getKey(), weight.getValue())).collect(Collectors.joining(", ", "In the cost of a label, ", "; every other column once."))));
        }
        for (String column : terms.columns(table, Role.QUASI, Role.PROTECTED)) {
            steps.add(new Step("hierarchy", hierarchy(table, column, terms.hierarchies().get(column))));
        }
        return steps;
    }

    private static String hierarchy(Table table, String column, Hierarchy hierarchy) {
        int place = table.columns().indexOf(column);
        int blank = table.values(place).indexOf("");
        long blanks = blank < 0 ? 0 : IntStream.of(table.codes(place)).filter(code -> code == blank).count();
        return "%s: %d values at %d levels, %d of them in the table.%s".formatted(column, hierarchy.size(), hierarchy.levels(),
                table.values(place).size(),
                blanks == 0 ? "" : " Blank in %d rows: a value of its own, which only * covers.".formatted(blanks));
    }

    private static String names(Table table, Terms terms, Role... roles) {
        var names = String.join(", ", terms.columns(table, roles));
        return names.isEmpty() ? "none" : names;
    }

    static List<Step> scheme(ProtectedLevels.Scheme scheme, List<QuasiColumn> columns, Terms terms, int rows) {
        if (columns.isEmpty()) {
            return List.of();
        }
        var levels = IntStream.range(0, columns.size())
                .mapToObj(column -> "%s at level %d".formatted(columns.get(column).name(), scheme.levels()[column]))
                .collect(Collectors.joining(", "));
        var steps = new ArrayList<Step>();
        steps.add(new Step("protect", ("%s for the whole file: the finest set of levels, of %d looked at, whose combinations stand alone"
                + " with at most %s of rows withheld.").formatted(levels, scheme.tried(), percent(terms.mostWithheld()))));
        if (!terms.order().yielding().isEmpty()) {
            steps.add(new Step("yield", "Rows with a value that few have, or that share these values with too few, are told without %s: %s.".formatted(
                    String.join(", or also without ", terms.order().yielding()), scheme.yielding() > 0 && scheme.yielding() <= SMALL_CELL
                            ? "1 to %d".formatted(SMALL_CELL) : "%d of %d".formatted(scheme.yielding(), rows))));
        }
        steps.add(new Step("withhold", scheme.withheld().length == 0 ? "No row is withheld."
                : "%d of %d rows are withheld, because too few rows share these values: %s.".formatted(scheme.withheld().length,
                        rows, missing(scheme, columns))));
        return steps;
    }

    /** Who is missing, one column at a time, small counts unwritten. */
    private static String missing(ProtectedLevels.Scheme scheme, List<QuasiColumn> columns) {
        return columns.stream().map(column -> {
            var path = column.tree().path(column.tree().height() - 1);
            var counts = new TreeMap<String, Integer>();
            Arrays.stream(scheme.withheld()).forEach(row -> counts.merge(column.tree().label(path[column.leaf()[row]]), 1,
                    Integer::sum));
            return counts.entrySet().stream().map(Wording::counted).collect(Collectors.joining(", ", column.name() + " ", ""));
        }).collect(Collectors.joining("; "));
    }

    private static String counted(Map.Entry<String, Integer> entry) {
        return "%s %s".formatted(entry.getKey().isEmpty() ? "(blank)" : entry.getKey(),
                entry.getValue() <= SMALL_CELL ? "–" : entry.getValue());
    }

    static Step cuts(Cohort cohort, List<int[]> groups, List<List<RowClass>> found, int[] cuts) {
        var byColumn = IntStream.range(0, cuts.length).boxed()
                .map(column -> "%s %d times".formatted(cohort.columns().get(column).name(), cuts[column]))
                .collect(Collectors.joining(", "));
        return new Step("cut", "%d rows in %d group%s were cut into %d classes%s; cost %s.".formatted(
                groups.stream().mapToInt(group -> group.length).sum(), groups.size(), groups.size() == 1 ? "" : "s",
                found.stream().mapToInt(List::size).sum(), byColumn.isEmpty() ? "" : ", by " + byColumn, cost(found)));
    }

    static Step rounds(int rounds, int kept, List<List<RowClass>> before, List<List<RowClass>> after) {
        return new Step("regroup", ("In %d rounds neighbouring classes were put together and cut anew; %d times that was finer."
                + " Cost %s before, %s after, in %d classes.").formatted(rounds, kept, cost(before), cost(after),
                        after.stream().mapToInt(List::size).sum()));
    }

    static List<Step> outcome(Measured measured, Anonymizer.Nodes nodes, Terms terms) {
        var steps = new ArrayList<Step>();
        for (int column = 0; column < nodes.columns().size(); column++) {
            steps.add(new Step("column", levels(nodes.columns().get(column), nodes.values().get(column))));
        }
        var risk = measured.risk();
        steps.add(new Step("check", "Counted anew on the released rows: %d classes, the smallest of %d rows (k = %d)%s.".formatted(
                risk.classes(), risk.smallest(), terms.k(), risk.fewestValues() == 0 ? ""
                        : "; at least %d sensitive values in each (l = %d), none above %s".formatted(risk.fewestValues(), terms.l(),
                                percent(risk.largestShare())))));
        steps.add(new Step("risk", ("A row can be tied to a person with a chance of %s at most and %s on average;"
                + " distance between sensitive values in a class and overall: %s at most.").formatted(percent(risk.highest()),
                        percent(risk.mean()), number(risk.closeness()))));
        var loss = measured.loss();
        steps.add(new Step("loss", "Granularity %s, entropy %s, discernibility %d, average class %s k, rows withheld %d.".formatted(
                number(loss.granularity()), number(loss.entropy()), loss.discernibility(), number(loss.averageClass()),
                loss.withheld())));
        return steps;
    }

    private static String levels(QuasiColumn column, int[] nodes) {
        var rows = new int[column.tree().height()];
        int released = 0;
        for (int node : nodes) {
            if (node >= 0) {
                rows[column.tree().height() - 1 - column.tree().depth(node)]++;
                released++;
            }
        }
        int all = released;
        return IntStream.range(0, rows.length).filter(level -> rows[level] > 0)
                .mapToObj(level -> "%s of rows %s".formatted(percent((double) rows[level] / all), level == 0 ? "as they are"
                        : level == rows.length - 1 ? "as *" : "at level " + level))
                .collect(Collectors.joining(", ", column.name() + ": ", "."));
    }

    private static String cost(List<List<RowClass>> classes) {
        return number(classes.stream().flatMap(List::stream).mapToDouble(RowClass::cost).sum());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
