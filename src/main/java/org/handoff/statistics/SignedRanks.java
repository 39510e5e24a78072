package org.handoff.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;
import org.jspecify.annotations.Nullable;

/**
 * Wilcoxon's signed ranks of the changes of the same people. Who did not change is left out and counted. Equal amounts share the
 * mean of their ranks. Source: F. Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945), 80–83.
 *
 * @param positive the sum of the ranks of those who rose
 * @param changed how many changed, {@code unchanged} how many did not
 * @param p two-sided: the smaller tail, doubled, at most 1; exact up to 50 who changed; null when nobody did
 */
public record SignedRanks(double positive, int changed, int unchanged, @Nullable Double p) {

    /** Up to so many, every way in which the signs could have fallen is counted. */
    private static final int EXACT = 50;

    /** Of the differences after less before, in any order. */
    public static SignedRanks of(List<Double> differences) {
        double[] moved = differences.stream().mapToDouble(Double::doubleValue).filter(each -> each != 0).toArray();
        int[] doubled = doubledRanks(moved);
        int sum = IntStream.range(0, moved.length).filter(at -> moved[at] > 0).map(at -> doubled[at]).sum();
        Double p = moved.length == 0 ? null : Double.valueOf(moved.length <= EXACT ? exact(doubled, sum) : normal(doubled, sum));
        return new SignedRanks(sum / 2.0, moved.length, differences.size() - moved.length, p);
    }

    /** Twice the rank of each, so that the mean of two ranks is a whole number. */
    private static int[] doubledRanks(double[] moved) {
        return IntStream.range(0, moved.length).map(at -> {
            double amount = Math.abs(moved[at]);
            int less = (int) IntStream.range(0, moved.length).filter(other -> Math.abs(moved[other]) < amount).count();
            int equal = (int) IntStream.range(0, moved.length).filter(other -> Math.abs(moved[other]) == amount).count();
            return 2 * less + equal + 1;
        }).toArray();
    }

    /** Each sign with probability ½: how often does each sum of ranks come about? */
    private static double exact(int[] doubled, int sum) {
        int most = IntStream.of(doubled).sum();
        double[] ways = new double[most + 1];
        ways[0] = 1;
        for (int rank : doubled) {
            for (int at = most; at >= 0; at--) {
                ways[at] = (ways[at] + (at >= rank ? ways[at - rank] : 0)) / 2;
            }
        }
        double low = IntStream.rangeClosed(0, sum).mapToDouble(at -> ways[at]).sum();
        double high = IntStream.rangeClosed(sum, most).mapToDouble(at -> ways[at]).sum();
        return Math.min(1, 2 * Math.min(low, high));
    }

    /** With the correction for continuity; ties are in the variance, which is a quarter of the sum of squared ranks. */
    private static double normal(int[] doubled, int sum) {
        double mean = IntStream.of(doubled).sum() / 4.0;
        double deviation = Math.sqrt(IntStream.of(doubled).mapToDouble(rank -> rank * (double) rank / 16).sum());
        double away = Math.max(0, Math.abs(sum / 2.0 - mean) - 0.5);
        return Erf.erfc(away / deviation / Math.sqrt(2));
    }
}
