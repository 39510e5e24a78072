package org.handoff.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a referral tells without asking anybody.
 *
 * @param door code of the list {@code door}
 * @param age  the person's in full years on the day received
 */
public record KnownFacts(LocalDate receivedOn, String door, @Nullable Integer age, List<KnownCharge> charges,
        List<PriorFact> prior) {

    private static final String ARREST = "ARREST";

    /** Whether charges are still to be expected: an arrest has one, nothing else does. */
    boolean lacksCharges() {
        return charges.isEmpty() && ARREST.equals(door);
    }
}
