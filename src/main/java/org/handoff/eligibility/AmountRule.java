package org.handoff.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of drugs a person may have had, in grams, all charges together.
 *
 * @param limit      in grams
 * @param inclusive  whether exactly the limit is still taken
 * @param pillGrams  what a pill counts for, in grams; null when pills cannot be weighed and somebody has to look
 */
record AmountRule(BigDecimal limit, boolean inclusive, @Nullable BigDecimal pillGrams) implements Rule {

    /** Exact by the international yard and pound agreement of 1959. */
    private static final Map<String, BigDecimal> GRAMS = Map.of("GM", BigDecimal.ONE, "KG", new BigDecimal("1000"),
            "OZ", new BigDecimal("28.349523125"), "LB", new BigDecimal("453.59237"));
    private static final String PILL = "DU";

    @Override
    public Ruling on(KnownFacts facts) {
        if (facts.lacksCharges()) {
            return Ruling.unknown("no charge is recorded yet");
        }
        var drugs = facts.charges().stream().filter(KnownCharge::isOfDrugs).toList();
        var total = drugs.stream().flatMap(charge -> grams(charge).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var unweighed = drugs.stream().filter(charge -> grams(charge).isEmpty()).toList();
        if (!isWithin(total)) {
            return ruling(Outcome.NOT_MET, total, "%s, not %s".formatted(shown(total), limitShown()));
        }
        if (!unweighed.isEmpty()) {
            return Ruling.unknown(inDoubt(unweighed));
        }
        return drugs.isEmpty() ? Ruling.met("no drug charge")
                : ruling(Outcome.MET, total, "%s, %s".formatted(shown(total), limitShown()));
    }

    private boolean isWithin(BigDecimal grams) {
        int compared = grams.compareTo(limit);
        return compared < 0 || inclusive && compared == 0;
    }

    private Optional<BigDecimal> grams(KnownCharge charge) {
        var perUnit = PILL.equals(charge.unit()) ? pillGrams : charge.unit() == null ? null : GRAMS.get(charge.unit());
        return charge.quantity() == null || perUnit == null ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(charge.quantity()).multiply(perUnit));
    }

    private static String inDoubt(List<KnownCharge> unweighed) {
        return unweighed.stream().map(charge -> charge.quantity() == null ? "no amount is recorded for " + charge.shown()
                : "the amount of %s cannot be weighed in grams".formatted(charge.shown())).collect(Collectors.joining(", "));
    }

    private String limitShown() {
        return (inclusive ? "at most " : "below ") + shown(limit);
    }

    private static Ruling ruling(Outcome outcome, BigDecimal grams, String because) {
        return new Ruling(outcome, because, grams.doubleValue(), "GM");
    }

    private static String shown(BigDecimal grams) {
        return grams.stripTrailingZeros().toPlainString() + " g";
    }
}
