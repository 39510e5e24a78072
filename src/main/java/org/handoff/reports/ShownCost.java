package org.handoff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.handoff.measures.Figure;

/** Money, and what is worked out from it, as text. A figure that the program has not set the costs for is never 0. */
final class ShownCost {

    static final String NOT_CONFIGURED = "not configured";

    private ShownCost() {
    }

    static String figure(Figure figure, String unit) {
        if (figure instanceof Figure.Money money) {
            return dollars(money.dollars());
        } else if (figure instanceof Figure.Months months) {
            return Shown.decimal(months.months());
        }
        var derived = (Figure.Derived) figure;
        if (derived.value() == null) {
            return derived.configured() ? Shown.NONE : NOT_CONFIGURED;
        }
        double value = Objects.requireNonNull(derived.value());
        return switch (unit) {
            case "dollars" -> dollars(value);
            case "hours" -> Shown.decimal(value) + " h";
            case "ratio" -> ShownComparison.hundredth(value);
            default -> String.format(Locale.US, "%,.0f", value);
        };
    }

    /** Whole dollars, with a sign before the currency: {@code −$1,250}. */
    private static String dollars(double dollars) {
        var whole = BigDecimal.valueOf(Math.abs(dollars)).setScale(0, RoundingMode.HALF_UP);
        return (dollars < 0 && whole.signum() != 0 ? "−$" : "$") + String.format(Locale.US, "%,d", whole.longValueExact());
    }
}
