package org.handoff.encounters;

import org.handoff.shared.Identifier;

/** The number of an encounter: {@code B12}. */
public record EncounterId(long value) implements Identifier {

    @Override
    public String letter() {
        return "B";
    }

    @Override
    public String toString() {
        return shown();
    }
}
