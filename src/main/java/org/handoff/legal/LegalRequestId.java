package org.handoff.legal;

import org.handoff.shared.Identifier;

/** The number of a legal request: {@code Q1}. */
public record LegalRequestId(long value) implements Identifier {

    @Override
    public String letter() {
        return "Q";
    }

    @Override
    public String toString() {
        return shown();
    }
}
