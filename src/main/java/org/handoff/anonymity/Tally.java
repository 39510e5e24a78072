package org.handoff.anonymity;

import java.util.stream.IntStream;
import org.handoff.anonymity.ClassRule.SensitiveColumn;
import org.handoff.anonymity.ClassRule.Spread;

/** Rows counted by their sensitive values, so that one row more or less is judged without counting anew. */
final class Tally {

    private final ClassRule rule;
    private final Count[] counts;
    private int size;

    Tally(ClassRule rule, int[] rows) {
        this.rule = rule;
        this.counts = rule.sensitive().stream().map(Count::new).toArray(Count[]::new);
        for (int row : rows) {
            add(row);
        }
    }

    void add(int row) {
        size++;
        for (Count count : counts) {
            count.add(row);
        }
    }

    void remove(int row) {
        size--;
        for (Count count : counts) {
            count.remove(row);
        }
    }

    double shortage() {
        double missing = rule.shortage(size);
        for (Count count : counts) {
            missing += rule.shortage(count.spread());
        }
        return missing;
    }

    double shortageWith(int row) {
        double missing = rule.shortage(size + 1);
        for (Count count : counts) {
            missing += rule.shortage(count.spreadWith(row));
        }
        return missing;
    }

    boolean holdsWithout(int row) {
        double missing = rule.shortage(size - 1);
        for (Count count : counts) {
            missing += rule.shortage(count.spreadWithout(row));
        }
        return missing == 0;
    }

    /** The counts of one sensitive column. */
    private static final class Count {

        private final SensitiveColumn column;
        private final int[] rows;
        private int known;
        private int values;
        private int most;
        private int withMost;

        Count(SensitiveColumn column) {
            this.column = column;
            this.rows = new int[column.different()];
        }

        void add(int row) {
            int value = column.value()[row];
            if (value >= 0) {
                int count = ++rows[value];
                known++;
                values += count == 1 ? 1 : 0;
                withMost = count > most ? 1 : count == most ? withMost + 1 : withMost;
                most = Math.max(most, count);
            }
        }

        void remove(int row) {
            var left = spreadWithout(row);
            int value = column.value()[row];
            if (value >= 0) {
                int count = rows[value]--;
                known = left.known();
                values = left.values();
                withMost -= count == most ? 1 : 0;
                if (most != left.most()) {
                    most = left.most();
                    withMost = (int) IntStream.of(rows).filter(each -> each == most).count();
                }
            }
        }

        Spread spread() {
            return new Spread(known, values, most);
        }

        Spread spreadWith(int row) {
            int value = column.value()[row];
            return value < 0 ? spread() : new Spread(known + 1, values + (rows[value] == 0 ? 1 : 0), Math.max(most, rows[value] + 1));
        }

        Spread spreadWithout(int row) {
            int value = column.value()[row];
            if (value < 0) {
                return spread();
            }
            boolean wasAlone = rows[value] == most && withMost == 1;
            return new Spread(known - 1, values - (rows[value] == 1 ? 1 : 0), wasAlone ? most - 1 : most);
        }
    }
}
