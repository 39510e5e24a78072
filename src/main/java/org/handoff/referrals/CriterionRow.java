package org.handoff.referrals;

import org.jspecify.annotations.Nullable;

/**
 * How one criterion of the rules turned out when the referral was last screened.
 *
 * @param words what was said of it: the evidence, or the reason of its waiver; null when the rules found it themselves
 */
public record CriterionRow(String criterion, String ruleVersion, String outcome, @Nullable Double amount, @Nullable String unit,
        @Nullable String words) {

    @Override
    public String toString() {
        return "CriterionRow[" + criterion + ", " + outcome + "]";
    }
}
