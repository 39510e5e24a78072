package org.handoff.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The share of people to whom an event has not happened yet, when some were watched for longer than others. Who was watched
 * until the very day of somebody else's event still counts as watched on it.
 * Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958), 457–481.
 */
public final class KaplanMeier {

    /** Two heights of a curve that are nearer than this are the same. */
    private static final double LEVEL = 1e-9;

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

    /** How the interval is worked out: where its limits are to stay, and what other programs take by default. */
    public enum Scale {
        /** Between 0 and 1: what reports print. */
        LOG_LOG,
        /** Above 0, cut at 1. */
        LOG,
        /** Cut at both. */
        PLAIN
    }

    /**
     * A time by which it has happened to a share of the people; null where the curve does not fall so far.
     *
     * @param low where the lower limit of the curve has fallen so far, {@code high} where the upper one has
     */
    public record Quantile(@Nullable Double time, @Nullable Double low, @Nullable Double high) {
    }

    /** The interval at a time; null where the share is 0, or 1 on the log-log scale. */
    public @Nullable Interval interval(long time, Scale scale) {
        return interval(lastStep(time), scale);
    }

    /** The time by which it has happened to this share: ½ for the median. Source: R. Brookmeyer and J. Crowley, Biometrics 38 (1982), 29–41. */
    public Quantile quantile(double share, Scale scale) {
        return new Quantile(first(share, Step::share), first(share, step -> limit(interval(step, scale), Interval::low, step)),
                first(share, step -> limit(interval(step, scale), Interval::high, step)));
    }

    /** Without an interval the curve stands at its end, where only the estimate reaches. */
    private static double limit(@Nullable Interval interval, ToDoubleFunction<Interval> end, Step step) {
        return interval == null ? step.share() == 0 ? 1 : step.share() : end.applyAsDouble(interval);
    }

    /** Where the curve lies exactly at the height for a while, the middle of that while. */
    private @Nullable Double first(double share, ToDoubleFunction<Step> height) {
        for (int at = 0; at < steps.size(); at++) {
            double above = height.applyAsDouble(steps.get(at)) - (1 - share);
            if (Math.abs(above) < LEVEL && at + 1 < steps.size()) {
                return (steps.get(at).time() + steps.get(at + 1).time()) / 2.0;
            } else if (above < LEVEL) {
                return (double) steps.get(at).time();
            }
        }
        return null;
    }

    /**
     * The mean time without it, as far as a day.
     *
     * @param error the standard error
     */
    public record RestrictedMean(double mean, double error) {
    }

    /** The area under the curve up to a day. Source: P. Royston and M. K. B. Parmar, Statistics in Medicine 30 (2011), 2409–2421. */
    public RestrictedMean meanUntil(long day) {
        double mean = 0;
        double variance = 0;
        long last = 0;
        double share = 1;
        for (var step : steps.stream().filter(each -> each.time() < day).toList()) {
            mean += share * (step.time() - last);
            last = step.time();
            share = step.share();
        }
        mean += share * (day - last);
        double greenwood = 0;
        for (var step : steps.stream().filter(each -> each.time() < day).toList()) {
            double rest = areaBetween(step.time(), day);
            variance += rest * rest * (step.greenwood() - greenwood);
            greenwood = step.greenwood();
        }
        return new RestrictedMean(mean, Math.sqrt(variance));
    }

    private double areaBetween(long from, long until) {
        double area = 0;
        long last = from;
        double share = lastStep(from).share();
        for (var step : steps.stream().filter(each -> each.time() > from && each.time() < until).toList()) {
            area += share * (step.time() - last);
            last = step.time();
            share = step.share();
        }
        return area + share * (until - last);
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
        return interval(step, Scale.LOG_LOG);
    }

    private static @Nullable Interval interval(Step step, Scale scale) {
        if (step.share() == 0 || step.share() == 1 && scale == Scale.LOG_LOG) {
            return null;
        }
        double error = Normal.Z * Math.sqrt(step.greenwood());
        if (scale == Scale.PLAIN) {
            return new Interval(Math.max(0, step.share() * (1 - error)), Math.min(1, step.share() * (1 + error)));
        } else if (scale == Scale.LOG) {
            return new Interval(step.share() * Math.exp(-error), Math.min(1, step.share() * Math.exp(error)));
        }
        double half = error / -Math.log(step.share());
        return new Interval(Math.pow(step.share(), Math.exp(half)), Math.pow(step.share(), Math.exp(-half)));
    }
}
