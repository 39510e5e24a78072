package org.handoff.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Whether two groups that have nobody in common differ in a share, given both margins.
 * Source: R. A. Fisher, The logic of inductive inference, JRSS 98 (1935), 39–82.
 */
public record FisherTest(Proportion group, Proportion reference) {

    /** Differences of rounding that make no probability smaller than another. */
    private static final double ROUNDING = 1 + 1e-7;

    /** Two-sided: the smaller tail, doubled, at most 1. This is what reports print. */
    public double p() {
        var table = distribution();
        int here = (int) group.numerator();
        return Math.min(1, 2 * Math.min(table.cumulativeProbability(here), table.upperCumulativeProbability(here)));
    }

    /** Two-sided by another rule: all tables that are no likelier than this one, as R counts. */
    public double pOfNoLikelierTables() {
        var table = distribution();
        double here = table.probability((int) group.numerator());
        return Math.min(1, LongStream.rangeClosed(table.getSupportLowerBound(), table.getSupportUpperBound())
                .mapToDouble(at -> table.probability((int) at)).filter(each -> each <= here * ROUNDING).sum());
    }

    private HypergeometricDistribution distribution() {
        return new HypergeometricDistribution((int) (group.denominator() + reference.denominator()),
                (int) (group.numerator() + reference.numerator()), (int) group.denominator());
    }

    /**
     * The p-values of several tests at once, none of them too small for how many there are; in the order given.
     * Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979), 65–70.
     */
    public static List<Double> holm(List<Double> values) {
        var order = IntStream.range(0, values.size()).boxed().sorted((one, other) -> Double.compare(values.get(one), values.get(other))).toList();
        var adjusted = new ArrayList<>(values);
        double least = 0;
        for (int place = 0; place < order.size(); place++) {
            least = Math.max(least, Math.min(1, (values.size() - place) * values.get(order.get(place))));
            adjusted.set(order.get(place), least);
        }
        return adjusted;
    }
}
