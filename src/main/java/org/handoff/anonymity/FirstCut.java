package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows apart in one column before all others, level by level, as finely as the parts can stand. What a part is too small for
 * borrows from the largest that is not, evenly, so that who is lent has nothing to do with what the rows say.
 */
final class FirstCut {

    private final QuasiColumn column;
    private final ClassRule rule;

    FirstCut(QuasiColumn column, ClassRule rule) {
        this.column = column;
        this.rule = rule;
    }

    /** The parts of rows that stand. */
    List<int[]> of(int[] rows) {
        var parts = new ArrayList<int[]>();
        cut(rows, 0, parts);
        return parts;
    }

    private void cut(int[] rows, int node, List<int[]> into) {
        int depth = column.tree().depth(node) + 1;
        if (depth == column.tree().height()) {
            into.add(rows);
            return;
        }
        var path = column.tree().path(depth);
        var standing = new ArrayList<int[]>();
        var rest = new int[0];
        for (int child : column.tree().children(node)) {
            var part = Arrays.stream(rows).filter(row -> path[column.leaf()[row]] == child).toArray();
            if (rule.holds(part)) {
                standing.add(part);
            } else {
                rest = IntStream.concat(Arrays.stream(rest), Arrays.stream(part)).sorted().toArray();
            }
        }
        var whole = rest.length == 0 || rule.holds(rest) ? rest : filledUp(rest, standing);
        if (whole == null) {
            into.add(rows);
            return;
        }
        standing.forEach(part -> cut(part, path[column.leaf()[part[0]]], into));
        if (whole.length > 0) {
            into.add(whole);
        }
    }

    /** The rest with rows of the largest part, which is replaced by what it keeps; null when the two cannot stand apart. */
    private int @Nullable [] filledUp(int[] rest, List<int[]> standing) {
        int largest = IntStream.range(0, standing.size()).reduce(0, (one, other) ->
                standing.get(other).length > standing.get(one).length ? other : one);
        if (standing.isEmpty()) {
            return null;
        }
        var loan = EvenLoan.of(rest, standing.get(largest), rule);
        if (loan != null) {
            standing.set(largest, loan.lender());
        }
        return loan == null ? null : loan.borrower();
    }
}
