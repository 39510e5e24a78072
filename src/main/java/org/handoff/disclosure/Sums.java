package org.handoff.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The equations of a cluster, read by count: in which of them it stands, and how often. */
final class Sums {

    private final List<Equation> equations;
    private final int[][] of;
    private final int[][] factors;
    private final int[] same;
    private long programs;

    Sums(List<Equation> equations, int counts) {
        this.equations = equations;
        this.of = new int[counts][];
        this.factors = new int[counts][];
        var sizes = new int[counts];
        for (var equation : equations) {
            for (int place : equation.places()) {
                sizes[place]++;
            }
        }
        for (int place = 0; place < counts; place++) {
            of[place] = new int[sizes[place]];
            factors[place] = new int[sizes[place]];
        }
        for (int number = 0; number < equations.size(); number++) {
            var equation = equations.get(number);
            for (int at = 0; at < equation.places().length; at++) {
                int place = equation.places()[at];
                of[place][--sizes[place]] = number;
                factors[place][sizes[place]] = equation.factors()[at];
            }
        }
        this.same = IntStream.range(0, counts).toArray();
        equations.stream().filter(equation -> equation.places().length == 2)
                .forEach(equation -> same[first(equation.places()[0])] = first(equation.places()[1]));
    }

    private int first(int place) {
        return same[place] == place ? place : first(same[place]);
    }

    /** Whether two counts move together whatever happens, because sums say that each is the other. */
    boolean areTheSame(int one, int other) {
        return first(one) == first(other);
    }

    /** Counts one more program over these sums. */
    void solved() {
        programs++;
    }

    /** How many programs have been solved over them. */
    long programs() {
        return programs;
    }

    int size() {
        return equations.size();
    }

    int counts() {
        return of.length;
    }

    /** The equations that a count stands in. */
    int[] of(int place) {
        return of[place];
    }

    /** What stands before the count in each of them. */
    int[] factors(int place) {
        return factors[place];
    }

    /** The counts of one equation. */
    int[] places(int number) {
        return equations.get(number).places();
    }

    /** What stands before each of them. */
    int[] factorsIn(int number) {
        return equations.get(number).factors();
    }

    /** What stands before a count in one equation. */
    int factor(int place, int number) {
        int factor = 0;
        for (int nth = 0; nth < of[place].length; nth++) {
            factor += of[place][nth] == number ? factors[place][nth] : 0;
        }
        return factor;
    }

    /** About so many counts among these that link one to others most closely, those that stand beside them, and the one itself. */
    BitSet near(int place, BitSet among, int enough) {
        var near = new BitSet();
        var next = new ArrayDeque<Integer>();
        near.set(place);
        next.add(place);
        int linking = 0;
        while (!next.isEmpty() && linking < enough) {
            for (int number : of[next.remove()]) {
                for (int other : equations.get(number).places()) {
                    if (among.get(other) && !near.get(other)) {
                        near.set(other);
                        if (of[other].length > 1) {
                            next.add(other);
                            linking++;
                        }
                    }
                }
            }
        }
        return near;
    }
}
