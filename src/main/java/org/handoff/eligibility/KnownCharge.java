package org.handoff.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A charge as the rules see it.
 *
 * @param shown     how a sentence names it: {@code G2 Trespass}
 * @param offence   code of the list {@code offence}
 * @param activity  code of the list {@code criminal-activity}
 * @param drug      code of the list {@code drug}
 * @param quantity  how much of it, in {@code unit}
 * @param unit      code of the list {@code drug-unit}
 */
public record KnownCharge(String shown, String offence, @Nullable String activity, @Nullable String drug,
        @Nullable Double quantity, @Nullable String unit) {

    private static final String DRUG_OFFENCE = "35A";

    /** Whether it is about a drug, whose amount and use the rules may limit. */
    boolean isOfDrugs() {
        return drug != null || offence.equals(DRUG_OFFENCE);
    }
}
