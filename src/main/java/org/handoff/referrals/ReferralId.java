package org.handoff.referrals;

import org.handoff.shared.Identifier;

/** The number of a referral: {@code R12}. */
public record ReferralId(long value) implements Identifier {

    @Override
    public String letter() {
        return "R";
    }

    @Override
    public String toString() {
        return shown();
    }
}
