package org.handoff.referrals;

import org.handoff.shared.Identifier;

/** The number of a charge: {@code G12}. */
public record ChargeId(long value) implements Identifier {

    @Override
    public String letter() {
        return "G";
    }

    @Override
    public String toString() {
        return shown();
    }
}
