package org.handoff.eligibility;

import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class UnknownCriterion extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCriterion(String typed, @Nullable String nearest) {
        super(Kind.INVALID, "These rules have no criterion '%s' for this door.%s".formatted(typed,
                nearest == null ? " See them: referral rules NAME" : " Did you mean %s?".formatted(nearest)));
    }
}
