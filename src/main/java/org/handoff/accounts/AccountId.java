package org.handoff.accounts;

import org.handoff.shared.Identifier;

/** The number of a user, {@code U1}. */
public record AccountId(long value) implements Identifier {

    @Override
    public String letter() {
        return "U";
    }

    @Override
    public String toString() {
        return shown();
    }
}
