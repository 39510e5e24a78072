package org.handoff.justice;

import org.handoff.shared.Identifier;

/** The number of a justice event: {@code J12}. */
public record JusticeEventId(long value) implements Identifier {

    @Override
    public String letter() {
        return "J";
    }

    @Override
    public String toString() {
        return shown();
    }
}
