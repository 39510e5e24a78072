package org.handoff.eligibility;

import java.util.Locale;

/** How one criterion turned out; the codes of the list {@code eligibility-outcome}. */
public enum Outcome {
    /** The criterion is fulfilled. */
    MET,
    /** It is not. */
    NOT_MET,
    /** It is not fulfilled, and that was set aside with a reason. */
    WAIVED,
    /** Nobody knows yet. */
    UNKNOWN;

    /** The word staff type for it: {@code not-met}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome as a sentence has it: {@code not met}. */
    String inWords() {
        return word().replace('-', ' ');
    }
}
