package org.handoff.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said of one criterion.
 *
 * @param criterion its code
 * @param words     the reason of a waiver, or what the answer rests on
 */
public record Answer(String criterion, Outcome outcome, @Nullable String words) {

    @Override
    public String toString() {
        return "Answer[" + criterion + ", " + outcome + "]";
    }
}
