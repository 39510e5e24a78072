package org.handoff.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handoff.statistics.KaplanMeier.Watched;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Whether something comes sooner in one group than in another. */
public final class TwoCurves {

    private static final int ROUNDS = 50;
    private static final double CLOSE = 1e-12;

    private final List<Moment> moments = new ArrayList<>();

    /** Of both groups, in any order. */
    public TwoCurves(List<Watched> group, List<Watched> reference) {
        var all = new ArrayList<>(group);
        all.addAll(reference);
        for (long time : all.stream().filter(Watched::event).mapToLong(Watched::time).distinct().sorted().toArray()) {
            Predicate<Watched> there = one -> one.time() >= time;
            Predicate<Watched> now = one -> one.time() == time && one.event();
            moments.add(new Moment(group.stream().filter(there).count(), reference.stream().filter(there).count(),
                    group.stream().filter(now).count(), reference.stream().filter(now).count()));
        }
    }

    /** One time at which something happened: who was at risk, and to how many it happened. */
    private record Moment(double group, double reference, double groupEvents, double referenceEvents) {

        double all() {
            return group + reference;
        }

        double events() {
            return groupEvents + referenceEvents;
        }
    }

    /** A test of equal curves. */
    public record Test(double chiSquared, double p) {
    }

    /**
     * A ratio of hazards.
     *
     * @param p by the Wald test
     */
    public record Hazard(double ratio, Interval interval, double p) {
    }

    /** Every event weighs the same. Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966), 163–170. */
    public Test logRank() {
        return test(false);
    }

    /** Early events weigh more: by the share free of it. Source: R. Peto and J. Peto, JRSS A 135 (1972), 185–207. */
    public Test petoWilcoxon() {
        return test(true);
    }

    private Test test(boolean early) {
        double difference = 0;
        double variance = 0;
        double free = 1;
        for (var moment : moments) {
            double weight = early ? free : 1;
            double share = moment.group() / moment.all();
            difference += weight * (moment.groupEvents() - moment.events() * share);
            variance += moment.all() < 2 ? 0 : weight * weight * moment.events() * share * (1 - share) * (moment.all() - moment.events())
                    / (moment.all() - 1);
            free *= 1 - moment.events() / moment.all();
        }
        double chiSquared = difference * difference / variance;
        return new Test(chiSquared, 1 - new ChiSquaredDistribution(1).cumulativeProbability(chiSquared));
    }

    /**
     * How much sooner it comes in the group, by Cox's model with Efron's way of ties.
     * Sources: D. R. Cox, JRSS B 34 (1972), 187–220; B. Efron, JASA 72 (1977), 557–565.
     */
    public Hazard cox() {
        double log = 0;
        double information = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double score = 0;
            information = 0;
            for (var moment : moments) {
                score += moment.groupEvents();
                for (int tie = 0; tie < moment.events(); tie++) {
                    double gone = tie / moment.events();
                    double group = Math.exp(log) * (moment.group() - gone * moment.groupEvents());
                    double share = group / (group + moment.reference() - gone * moment.referenceEvents());
                    score -= share;
                    information += share * (1 - share);
                }
            }
            double step = score / information;
            log += step;
            if (Math.abs(step) < CLOSE) {
                break;
            }
        }
        double error = 1 / Math.sqrt(information);
        double wald = log / error;
        return new Hazard(Math.exp(log), new Interval(Math.exp(log - Normal.Z * error), Math.exp(log + Normal.Z * error)),
                1 - new ChiSquaredDistribution(1).cumulativeProbability(wald * wald));
    }
}
