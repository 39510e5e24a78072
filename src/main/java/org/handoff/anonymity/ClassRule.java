package org.handoff.anonymity;

import java.util.Arrays;
import java.util.List;

/**
 * What a class has to hold: so many rows, and in each sensitive column l different values, none above the cap. A blank is no value: it
 * adds nothing to the different ones, and shares are of the rows that have a value. Classes that hold it still hold it together.
 */
final class ClassRule {

    private final int k;
    private final int size;
    private final int l;
    private final double cap;
    private final List<SensitiveColumn> sensitive;

    /** A sensitive column as numbers: for each row the number of its value, or -1 for a blank. */
    record SensitiveColumn(String name, int[] value, int different) {
    }

    /**
     * A rule.
     *
     * @param k     rows that people told apart by nothing but protected values need to stand
     * @param size  rows that every other class has, k or more
     */
    ClassRule(int k, int size, int l, double cap, List<SensitiveColumn> sensitive) {
        this.k = k;
        this.size = size;
        this.l = l;
        this.cap = cap;
        this.sensitive = List.copyOf(sensitive);
    }

    int k() {
        return k;
    }

    int size() {
        return size;
    }

    List<SensitiveColumn> sensitive() {
        return sensitive;
    }

    boolean isAboutSizeAlone() {
        return sensitive.isEmpty();
    }

    /**
     * Refuses what not even all rows together hold.
     *
     * @throws org.handoff.shared.Refusal with what would work instead
     */
    void requireWithinReach(int[] all) {
        if (all.length < size) {
            throw new TooFewRows(size, all.length);
        }
        for (SensitiveColumn column : sensitive) {
            var spread = Spread.of(column, all);
            if (spread.values() < l) {
                throw new NotDiverseEnough(column.name(), l, spread.values());
            }
            if (isAboveCap(spread)) {
                throw new OneValuePrevails(column.name(), cap, (double) spread.most() / spread.known());
            }
        }
    }

    /** Whether rows may stand as a class that is cut from others. */
    boolean holds(int[] rows) {
        return rows.length >= size && isDiverse(rows);
    }

    /** Whether all rows of a combination of protected values may stand as a class. */
    boolean standsAlone(int[] rows) {
        return rows.length >= k && isDiverse(rows);
    }

    private boolean isDiverse(int[] rows) {
        for (SensitiveColumn column : sensitive) {
            if (shortage(Spread.of(column, rows)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many rows too few. */
    double shortage(int size) {
        return Math.max(0, this.size - size);
    }

    /** How far the values of a sensitive column are from diverse enough: 0 when they are, less with every row that helps. */
    double shortage(Spread spread) {
        return Math.max(0, l - spread.values()) + (isAboveCap(spread) ? spread.most() - cap * spread.known() : 0);
    }

    /** With room for the last bit of a share such as 9 of 10. */
    private boolean isAboveCap(Spread spread) {
        return spread.most() > cap * spread.known() + 1e-9;
    }

    /**
     * How the values of a sensitive column spread over rows.
     *
     * @param known   rows with a value
     * @param values  different values
     * @param most    rows with the commonest value
     */
    record Spread(int known, int values, int most) {

        static Spread of(SensitiveColumn column, int[] rows) {
            var sorted = new int[rows.length];
            int known = 0;
            for (int row : rows) {
                int value = column.value()[row];
                if (value >= 0) {
                    sorted[known++] = value;
                }
            }
            return column.different() <= rows.length ? counted(sorted, known, column.different()) : sorted(sorted, known);
        }

        private static Spread counted(int[] values, int known, int different) {
            var counts = new int[different];
            int met = 0;
            int most = 0;
            for (int i = 0; i < known; i++) {
                int count = ++counts[values[i]];
                met += count == 1 ? 1 : 0;
                most = Math.max(most, count);
            }
            return new Spread(known, met, most);
        }

        private static Spread sorted(int[] values, int known) {
            Arrays.sort(values, 0, known);
            int met = 0;
            int most = 0;
            int run = 0;
            for (int i = 0; i < known; i++) {
                run = i > 0 && values[i] == values[i - 1] ? run + 1 : 1;
                met += run == 1 ? 1 : 0;
                most = Math.max(most, run);
            }
            return new Spread(known, met, most);
        }
    }
}
