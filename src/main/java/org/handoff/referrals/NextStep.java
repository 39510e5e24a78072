package org.handoff.referrals;

import org.jspecify.annotations.Nullable;

/** The command that most likely comes next for a referral. */
final class NextStep {

    private NextStep() {
    }

    /** @param screened whether the site screens by rules */
    static @Nullable String of(ReferralRow row, boolean screened) {
        var eligibility = row.eligibility() == null ? "UNDETERMINED" : row.eligibility();
        if (row.handoff().waits()) {
            return "referral handoff " + row.id();
        }
        return switch (row.decision() == null ? "PENDING" : row.decision()) {
            case "PENDING", "WAITLIST" -> switch (eligibility) {
                case "ELIGIBLE" -> "referral decide %s --decision APPROVED".formatted(row.id());
                case "INELIGIBLE" -> "referral decide %s --decision DENIED --reason INELIGIBLE".formatted(row.id());
                default -> (screened ? "referral screen " : "referral decide ") + row.id();
            };
            case "APPROVED" -> row.intakeOn() == null ? "intake record " + row.id()
                    : row.episode() == null ? "episode enrol " + row.id() : null;
            default -> null;
        };
    }
}
