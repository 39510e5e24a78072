package org.handoff.referrals;

import org.handoff.eligibility.Finding;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** How one criterion turned out. What somebody said has its evidence or the reason of its waiver; what the rules found has neither. */
record EligibilityResult(@Id long id, @Version @Nullable Integer version, ReferralId referral, String criterion,
        String ruleVersion, String outcome, @Nullable Double amount, @Nullable String unit, @Nullable Sealed evidence,
        @Nullable Sealed waiverReason) {

    static EligibilityResult of(long id, ReferralId referral, String ruleVersion, Finding it, @Nullable Sealed evidence,
            @Nullable Sealed waiverReason) {
        return new EligibilityResult(id, null, referral, it.criterion().code(), ruleVersion, it.outcome().name(), it.amount(),
                it.unit(), evidence, waiverReason);
    }
}
