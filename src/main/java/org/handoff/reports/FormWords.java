package org.handoff.reports;

import java.util.List;
import java.util.Map;
import org.handoff.disclosure.Cell;
import org.jspecify.annotations.Nullable;

/** The numbers of a filled form in words. */
final class FormWords {

    private static final List<String> SHARES = List.of("low", "high");

    private FormWords() {
    }

    /** One part of a figure as it is printed: the dash where it is withheld, {@code n/a} where there is nothing to say it of. */
    static String shown(Map<String, @Nullable Object> figure, String part, String unit) {
        var value = figure.get(part);
        if (part.equals("value")) {
            return String.valueOf(figure.get("shown"));
        } else if (value == null) {
            return figure.containsKey("withheld") || !figure.containsKey("shown") ? Cell.WITHHELD : Shown.NONE;
        } else if (part.equals("median") || part.equals("p90")) {
            return Shown.length((Number) value, unit);
        } else if (SHARES.contains(part) && unit.equals("share")) {
            return Shown.percent((Double) value);
        } else if (part.equals("p")) {
            return ShownComparison.probability((Double) value);
        }
        return value instanceof Double decimal ? Shown.decimal(decimal) : value.toString();
    }

    /** What the funder expects, and whether the figure is there. */
    static String target(FunderForm.@Nullable Target target, @Nullable Number value) {
        return target == null ? "" : "target %s%s".formatted(target.shown(),
                value == null ? "" : value.doubleValue() >= target.least() ? ": reached" : ": not reached");
    }

    /** What a part of a measure is counted in. */
    static String unit(String part, String unit) {
        return switch (part) {
            case "numerator", "denominator", "n", "gained", "lost" -> "count";
            case "events", "people" -> part;
            case "p" -> "probability";
            default -> unit;
        };
    }

    /** What a figure is taken of: {@code 392 of 606, 95 % interval 60.8 to 68.4 %}. */
    static String base(Map<String, @Nullable Object> figure) {
        var numerator = figure.get("numerator");
        var denominator = figure.get("denominator");
        if (numerator == null || denominator == null) {
            return figure.get("n") == null ? "" : "of " + figure.get("n") + " counted";
        }
        var low = figure.get("low");
        var high = figure.get("high");
        boolean share = numerator instanceof Long && denominator instanceof Long && low != null && high != null;
        var of = denominator instanceof Double time ? Shown.decimal(time) : denominator.toString();
        return numerator + " of " + of + (share ? ", 95 %% interval %s to %s".formatted(Shown.percent((Double) low),
                Shown.percent((Double) high)) : "");
    }

    /** How a group compares with the largest one, where the row says it. */
    static String comparison(Map<String, @Nullable Object> row) {
        if (!(row.get("of") instanceof Number of) || !(row.get("share") instanceof Double share)) {
            return row.get("n") == null ? "" : row.get("n") + " still watched";
        }
        var words = "of %s, %s".formatted(of, Shown.percent(share));
        if (Boolean.TRUE.equals(row.get("reference"))) {
            return words + ", reference";
        }
        return row.get("ratio") instanceof Double ratio ? words + ", ratio %s".formatted(ShownComparison.hundredth(ratio)) : words;
    }
}
