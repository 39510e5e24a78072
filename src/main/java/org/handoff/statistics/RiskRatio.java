package org.handoff.statistics;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;

/** One share over another, of two groups that have nobody in common. */
public record RiskRatio(Proportion group, Proportion reference) {

    /** A count below this, and the logarithm's normal shape is no longer to be trusted. */
    private static final int FEW = 5;
    private static final double PRECISION = 1e-10;
    private static final int STEPS = 200;
    private static final double NEARLY_ALL = 1 - 1e-9;

    /** Where the search for the upper end begins when nobody of the group counts. */
    private static final double LEAST = 1e-6;

    /** The ratio; null when one group is empty or nobody of the reference counts. */
    public @Nullable Double value() {
        var share = group.value();
        var base = reference.value();
        return share == null || base == null || base == 0 ? null : share / base;
    }

    /**
     * The 95 % interval of the ratio: on the log scale, and by the score where one of the four counts is below 5; null where
     * there is no ratio.
     * Sources: D. Katz and others, Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34 (1978),
     * 469–474; P. A. R. Koopman, Confidence intervals for the ratio of two binomial proportions, Biometrics 40 (1984), 513–517.
     */
    public @Nullable Interval interval() {
        var ratio = value();
        if (ratio == null) {
            return null;
        }
        return isFew(group) || isFew(reference) ? score(ratio) : logarithmic(ratio);
    }

    private static boolean isFew(Proportion share) {
        return share.numerator() < FEW || share.denominator() - share.numerator() < FEW;
    }

    private Interval logarithmic(double ratio) {
        double half = Normal.Z * Math.sqrt(1.0 / group.numerator() - 1.0 / group.denominator() + 1.0 / reference.numerator()
                - 1.0 / reference.denominator());
        return new Interval(ratio * Math.exp(-half), ratio * Math.exp(half));
    }

    /** Both ratios at which the score statistic is as great as the interval allows. */
    private Interval score(double ratio) {
        var solver = new BrentSolver(PRECISION, PRECISION);
        double high = end(solver, Math.max(ratio, LEAST), 2);
        return new Interval(ratio == 0 ? 0 : end(solver, ratio, 0.5), high);
    }

    private double end(BrentSolver solver, double ratio, double step) {
        double beyond = ratio * step;
        while (excess(beyond) < 0) {
            beyond *= step;
        }
        return Math.exp(solver.solve(STEPS, log -> excess(Math.exp(log)), Math.log(Math.min(beyond, ratio)),
                Math.log(Math.max(beyond, ratio))));
    }

    /** How far the score statistic of a ratio lies above what the interval allows. Both groups have the same weighted residual. */
    private double excess(double ratio) {
        double m = group.denominator();
        double n = reference.denominator();
        double share = likeliestShare(ratio);
        double base = share / ratio;
        double residual = residual(share, base);
        double statistic = residual * residual * ((1 - share) / (m * share) + (1 - base) / (n * base));
        return statistic - Normal.Z * Normal.Z;
    }

    /** Of the group or, where its likeliest share is 1 and its own residual 0 ÷ 0, of the reference: they are equal but for the sign. */
    private double residual(double share, double base) {
        double m = group.denominator();
        if (share < NEARLY_ALL) {
            return group.numerator() == m ? m : (group.numerator() - m * share) / (1 - share);
        }
        double n = reference.denominator();
        return reference.numerator() == n ? n : (reference.numerator() - n * base) / (1 - base);
    }

    /** The likeliest share of the group, were this the ratio. */
    private double likeliestShare(double ratio) {
        double m = group.denominator();
        double n = reference.denominator();
        double all = group.numerator() + reference.numerator();
        double linear = ratio * (m + reference.numerator()) + group.numerator() + n;
        // rounding may take what is 0 below it
        return Math.min(1, (linear - Math.sqrt(Math.max(0, linear * linear - 4 * ratio * (m + n) * all))) / (2 * (m + n)));
    }
}
