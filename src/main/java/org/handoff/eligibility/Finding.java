package org.handoff.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * How one criterion turned out for one referral.
 *
 * @param because  why, as a sentence without its stop: the rule's, or what the person said
 * @param byRule   whether the rules decided it from what is known
 * @param amount   the amount that was judged, in {@code unit}
 */
public record Finding(Criterion criterion, Outcome outcome, String because, boolean byRule, @Nullable Double amount,
        @Nullable String unit) {

    /** Why, of an answer that came without words. */
    public static final String AS_ANSWERED = "as answered";

    /** Whether somebody has to be asked: the rules do not know, or what they found may be waived. */
    public boolean isOpen() {
        return !byRule || outcome == Outcome.NOT_MET && criterion.waivable();
    }

    @Override
    public String toString() {
        return "Finding[" + criterion.code() + ", " + outcome + "]";
    }
}
