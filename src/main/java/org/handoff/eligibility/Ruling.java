package org.handoff.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says on its own.
 *
 * @param because  why, as a sentence without its stop
 * @param amount   the amount that was judged, in {@code unit}
 * @param unit     code of the list {@code drug-unit}
 */
record Ruling(Outcome outcome, String because, @Nullable Double amount, @Nullable String unit) {

    static Ruling met(String because) {
        return new Ruling(Outcome.MET, because, null, null);
    }

    static Ruling notMet(String because) {
        return new Ruling(Outcome.NOT_MET, because, null, null);
    }

    static Ruling unknown(String because) {
        return new Ruling(Outcome.UNKNOWN, because, null, null);
    }
}
