package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Makes the rows of a table alike until each of them reads like k − 1 others, with diverse sensitive values, and as little lost as
 * it finds. The same table and terms give the same release, whatever the order of the rows.
 */
public final class Anonymizer {

    /** Up to so many rows, classes of thousands look ahead; above, only of hundreds, for the sake of time. */
    private static final int SMALL_TABLE = 50_000;
    private static final int FAR = 4_000;
    private static final int NEAR = 400;
    private static final int MOST_ROUNDS = 20;
    private static final int LEAST_ROUNDS = 2;
    /** Rows that all rounds together take up again, at most. */
    private static final int ROWS_TAKEN_UP = 600_000;

    private final Consumer<String> watcher;
    private final List<Step> steps = new ArrayList<>();

    private Anonymizer(Consumer<String> watcher) {
        this.watcher = watcher;
    }

    /**
     * Makes a release.
     *
     * @param watcher  told of each step as it begins; may throw to end the work
     * @throws org.handoff.shared.Refusal when the terms cannot be met or a column must not leave as it is; the sentence says what
     *     would work instead
     */
    public static Release release(Table table, Terms terms, Consumer<String> watcher) {
        return new Anonymizer(watcher).make(table, terms);
    }

    private Release make(Table table, Terms terms) {
        watcher.accept("Looking at roles and hierarchies");
        var encoding = new Encoding(table, terms);
        var rule = encoding.rule();
        var all = IntStream.range(0, table.rows()).toArray();
        rule.requireWithinReach(all);
        steps.addAll(Wording.terms(table, terms));
        var fixed = encoding.quasi(Role.PROTECTED);
        var scheme = new ProtectedLevels(fixed, rule, table.rows(), terms).finest();
        steps.addAll(Wording.scheme(scheme, fixed, terms, table.rows()));
        var cohort = Cohort.of(table.rows(), encoding.quasi(Role.QUASI), rule);
        var classes = classes(cohort, groups(scheme, cohort, terms), terms.seed());
        var nodes = new Nodes(table.rows(), fixed, scheme, cohort.columns(), classes);
        var measured = new Measured(nodes.columns(), nodes.values(), rule, table.rows());
        measured.requireRule();
        var assembled = new Assembly(table, terms, encoding, nodes);
        steps.addAll(Wording.outcome(measured, nodes, terms));
        return new Release(assembled.table(), assembled.sources(), measured.risk(), measured.loss(), List.copyOf(steps));
    }

    /** What is cut by itself: the combinations of protected values, and in each the parts of the first column. */
    private static List<int[]> groups(ProtectedLevels.Scheme scheme, Cohort cohort, Terms terms) {
        return cohort.columns().stream().filter(column -> column.name().equals(terms.order().first())).findFirst()
                .map(column -> scheme.groups().stream().flatMap(group -> new FirstCut(column, cohort.rule()).of(group).stream()).toList())
                .orElse(scheme.groups());
    }

    private List<RowClass> classes(Cohort cohort, List<int[]> groups, long seed) {
        watcher.accept("Cutting %d rows into classes".formatted(cohort.rows()));
        var splitter = new Splitter(cohort, cohort.rows() <= SMALL_TABLE ? FAR : NEAR);
        var found = groups.stream().map(splitter::split).toList();
        steps.add(Wording.cuts(cohort, groups, found, splitter.cuts()));
        int coarse = found.stream().flatMap(List::stream).filter(each -> each.isCoarse(cohort)).mapToInt(each -> each.rows().length)
                .sum();
        int rounds = coarse == 0 ? 0 : Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, ROWS_TAKEN_UP / coarse));
        var regrouping = new Regrouping(cohort, splitter, seed);
        var better = new ArrayList<>(found);
        for (int round = 1; round <= rounds; round++) {
            watcher.accept("Regrouping neighbours, round %d of %d".formatted(round, rounds));
            better.replaceAll(regrouping::round);
        }
        steps.add(Wording.rounds(rounds, regrouping.kept(), found, better));
        return better.stream().flatMap(List::stream).toList();
    }

    /** Which node stands for each row in each column, the protected columns first. */
    static final class Nodes {

        private final List<QuasiColumn> columns = new ArrayList<>();
        private final List<int[]> values = new ArrayList<>();
        private final int[] withheld;

        Nodes(int rows, List<QuasiColumn> fixed, ProtectedLevels.Scheme scheme, List<QuasiColumn> local, List<RowClass> classes) {
            this.withheld = scheme.withheld();
            columns.addAll(fixed);
            columns.addAll(local);
            columns.forEach(column -> values.add(new int[rows]));
            for (int column = 0; column < fixed.size(); column++) {
                var tree = fixed.get(column).tree();
                var path = tree.path(tree.height() - 1 - scheme.levels()[column]);
                var leaf = fixed.get(column).leaf();
                var nodes = values.get(column);
                Arrays.setAll(nodes, row -> path[leaf[row]]);
                Arrays.stream(scheme.yielded().get(column)).forEach(row -> nodes[row] = 0);
            }
            for (RowClass each : classes) {
                for (int column = 0; column < local.size(); column++) {
                    for (int row : each.rows()) {
                        values.get(fixed.size() + column)[row] = each.nodes()[column];
                    }
                }
            }
            values.forEach(nodes -> Arrays.stream(withheld).forEach(row -> nodes[row] = -1));
        }

        List<QuasiColumn> columns() {
            return columns;
        }

        List<int[]> values() {
            return values;
        }

        int[] withheld() {
            return withheld;
        }

        boolean isReleased(int row) {
            return values.get(0)[row] >= 0;
        }
    }
}
