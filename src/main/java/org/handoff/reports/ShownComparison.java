package org.handoff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.handoff.measures.Figure;
import org.handoff.statistics.Interval;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/** What is compared, before with after and entry with latest, as text. */
final class ShownComparison {

    private static final double LEAST_P = 0.001;

    private ShownComparison() {
    }

    static String figure(Figure figure) {
        if (figure instanceof Figure.Frequency frequency) {
            return Shown.decimal(frequency.perHundred());
        } else if (figure instanceof Figure.Ratio ratio) {
            return hundredth(ratio.value());
        } else if (figure instanceof Figure.Significance significance) {
            return probability(significance.change().exactP());
        } else if (figure instanceof Figure.Change change) {
            return Shown.percent(entry(change.change())) + " to " + Shown.percent(latest(change.change()));
        }
        var incomes = (Figure.Incomes) figure;
        return dollars(incomes.entry().median()) + " to " + dollars(incomes.latest().median());
    }

    static Proportion entry(PairedChange change) {
        return new Proportion(change.before(), change.people());
    }

    static Proportion latest(PairedChange change) {
        return new Proportion(change.after(), change.people());
    }

    /** Three decimals; what would round to nothing is said to be less than the least of them. */
    static String probability(@Nullable Double p) {
        if (p == null) {
            return Shown.NONE;
        }
        return p < LEAST_P ? "< 0.001" : rounded(p, 3);
    }

    /** In percentage points, with a sign: {@code +12.3 (4.5 to 20.1)}. */
    static String points(PairedChange change) {
        var difference = change.difference();
        var interval = change.differenceInterval();
        if (difference == null || interval == null) {
            return Shown.NONE;
        }
        return "%s (%s to %s)".formatted(signed(difference), signed(interval.low()), signed(interval.high()));
    }

    /** Both ends with so many decimals: {@code 0.40–0.75}. */
    static String interval(@Nullable Interval interval, double times, int decimals) {
        return interval == null ? Shown.NONE
                : rounded(times * interval.low(), decimals) + "–" + rounded(times * interval.high(), decimals);
    }

    static String hundredth(@Nullable Double value) {
        return value == null ? Shown.NONE : rounded(value, 2);
    }

    /** Whole dollars from cents: {@code $1,250}. */
    static String dollars(@Nullable Double cents) {
        if (cents == null) {
            return Shown.NONE;
        }
        var dollars = BigDecimal.valueOf(cents).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
        return "$" + String.format(Locale.US, "%,d", dollars.longValueExact());
    }

    private static String signed(double share) {
        var points = rounded(100 * share, 1);
        return share > 0 && !points.equals("0.0") ? "+" + points : points.replace("-", "−").replace("−0.0", "0.0");
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
