package org.handoff.legal;

import org.handoff.shared.Identifier;

/** The number of a legal hold: {@code H1}. */
public record LegalHoldId(long value) implements Identifier {

    @Override
    public String letter() {
        return "H";
    }

    @Override
    public String toString() {
        return shown();
    }
}
