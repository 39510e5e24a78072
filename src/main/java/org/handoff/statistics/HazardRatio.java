package org.handoff.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.handoff.statistics.KaplanMeier.Watched;
import org.jspecify.annotations.Nullable;

/**
 * How much faster something happens to one group than to another: Cox's proportional hazards with the group as the only
 * covariate, ties after Efron, and the log-rank test.
 * Sources: D. R. Cox, Regression models and life-tables, JRSS B 34 (1972), 187–220; B. Efron, The efficiency of Cox's likelihood
 * function for censored data, JASA 72 (1977), 557–565; N. Mantel, Cancer Chemotherapy Reports 50 (1966), 163–170.
 */
public final class HazardRatio {

    private static final int MOST_STEPS = 50;
    private static final double PRECISION = 1e-10;
    private static final double LARGEST = 20;

    /** At one time: who is still watched and to whom it happens, of the reference and of the group. */
    private record Moment(double atRisk, double atRiskOfGroup, int events, int eventsOfGroup) {
    }

    /** Slope of the likelihood, and how it bends. */
    private record Slope(double score, double information) {
    }

    private final Collection<Moment> moments;

    private HazardRatio(Collection<Moment> moments) {
        this.moments = moments;
    }

    /** Compares a group with a reference. */
    public static HazardRatio of(Collection<Watched> group, Collection<Watched> reference) {
        var moments = new TreeMap<Long, Moment>();
        reference.stream().filter(Watched::event).forEach(each -> moments.put(each.time(), new Moment(0, 0, 0, 0)));
        group.stream().filter(Watched::event).forEach(each -> moments.put(each.time(), new Moment(0, 0, 0, 0)));
        var of = new Group(reference);
        var in = new Group(group);
        moments.replaceAll((time, none) -> new Moment(of.atRisk(time), in.atRisk(time), of.events(time), in.events(time)));
        return new HazardRatio(moments.values());
    }

    /** People by when their watching ended, so that nobody is counted anew for each moment. */
    private static final class Group {

        private final long[] ends;
        private final Map<Long, Integer> events = new HashMap<>();

        Group(Collection<Watched> people) {
            ends = people.stream().mapToLong(Watched::time).sorted().toArray();
            people.stream().filter(Watched::event).forEach(each -> events.merge(each.time(), 1, Integer::sum));
        }

        /** Who is watched up to a time or longer. */
        double atRisk(long time) {
            int from = 0;
            int to = ends.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (ends[middle] < time) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return ends.length - from;
        }

        int events(long time) {
            return events.getOrDefault(time, 0);
        }
    }

    /** The logarithm of the ratio; null when it has happened to nobody of one of the two. */
    public @Nullable Double logarithm() {
        double guess = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            var slope = slope(guess);
            if (slope.information() <= 0 || Math.abs(guess) > LARGEST) {
                return null;
            }
            double change = slope.score() / slope.information();
            guess += change;
            if (Math.abs(change) < PRECISION) {
                return guess;
            }
        }
        return null;
    }

    /** The standard error of the logarithm; null where there is none. */
    public @Nullable Double standardError() {
        var logarithm = logarithm();
        return logarithm == null ? null : 1 / Math.sqrt(slope(logarithm).information());
    }

    /** The log-rank statistic: normal where the groups do not differ, above 0 when the group is faster; null without events. */
    public @Nullable Double logRank() {
        double excess = 0;
        double variance = 0;
        for (Moment at : moments) {
            double people = at.atRisk() + at.atRiskOfGroup();
            double events = at.events() + at.eventsOfGroup();
            double share = at.atRiskOfGroup() / people;
            excess += at.eventsOfGroup() - events * share;
            variance += people < 2 ? 0 : events * share * (1 - share) * (people - events) / (people - 1);
        }
        return variance == 0 ? null : excess / Math.sqrt(variance);
    }

    private Slope slope(double logarithm) {
        double ratio = Math.exp(logarithm);
        double score = 0;
        double information = 0;
        for (Moment at : moments) {
            int events = at.events() + at.eventsOfGroup();
            score += at.eventsOfGroup();
            for (int tied = 0; tied < events; tied++) {
                double gone = (double) tied / events;
                double group = (at.atRiskOfGroup() - gone * at.eventsOfGroup()) * ratio;
                double share = group / (group + at.atRisk() - gone * at.events());
                score -= share;
                information += share * (1 - share);
            }
        }
        return new Slope(score, information);
    }
}
