package org.handoff.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share of people to whom an event has not happened yet, when some were watched for longer than others. Who was watched
 * until the very day of somebody else's event still counts as watched on it.
 * Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958), 457–481.
 */
public final class KaplanMeier {

    private final long[] times;
    private final List<Step> steps;

    private KaplanMeier(long[] times, List<Step> steps) {
        this.times = times;
        this.steps = List.copyOf(steps);
    }

    /** One person, watched for so long; at the end came the event, or only the end of watching. */
    public record Watched(long time, boolean event) {
    }

    /**
     * One point of the curve.
     *
     * @param atRisk people watched at least that long and free of the event before it
     * @param interval 95 %, on the log-log scale; null where the share is 1 or 0
     */
    public record Point(long time, int atRisk, double share, @Nullable Interval interval) {
    }

    /**
     * @param events so far
     * @param greenwood the sum of events ÷ (at risk × (at risk − events)) so far
     */
    private record Step(long time, long events, double share, double greenwood) {
    }

    /** The curve of these people, in any order. */
    public static KaplanMeier of(Collection<Watched> people) {
        var ordered = people.stream().sorted(Comparator.comparingLong(Watched::time)).toList();
        var steps = new ArrayList<Step>();
        double share = 1;
        double greenwood = 0;
        long happened = 0;
        int at = 0;
        while (at < ordered.size()) {
            long time = ordered.get(at).time();
            double atRisk = ordered.size() - at;
            double events = 0;
            for (; at < ordered.size() && ordered.get(at).time() == time; at++) {
                events += ordered.get(at).event() ? 1 : 0;
            }
            if (events > 0) {
                happened += (long) events;
                share *= (atRisk - events) / atRisk;
                greenwood += events / (atRisk * (atRisk - events));
                steps.add(new Step(time, happened, share, greenwood));
            }
        }
        return new KaplanMeier(ordered.stream().mapToLong(Watched::time).toArray(), steps);
    }

    /** How many people were watched. */
    public int people() {
        return times.length;
    }

    /** How the curve stands at a time; null when nobody was watched that long and some had no event before. */
    public @Nullable Point at(long time) {
        int atRisk = (int) Arrays.stream(times).filter(watched -> watched >= time).count();
        var step = lastStep(time);
        return atRisk == 0 && step.share() > 0 ? null : new Point(time, atRisk, step.share(), interval(step));
    }

    /** To how many people the event has happened until a time. */
    public long eventsUntil(long time) {
        return lastStep(time).events();
    }

    private Step lastStep(long time) {
        return steps.stream().filter(each -> each.time() <= time).reduce((earlier, later) -> later)
                .orElse(new Step(0, 0, 1, 0));
    }

    /**
     * Greenwood's variance taken to the scale log(−log S), where the limits stay between 0 and 1.
     * Source: J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), section 1.3.
     */
    private static @Nullable Interval interval(Step step) {
        if (step.share() == 0 || step.share() == 1) {
            return null;
        }
        double half = Normal.Z * Math.sqrt(step.greenwood()) / -Math.log(step.share());
        return new Interval(Math.pow(step.share(), Math.exp(half)), Math.pow(step.share(), Math.exp(-half)));
    }
}
