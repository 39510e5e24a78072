package org.handoff.consents;

import org.handoff.shared.Identifier;

/** The number of a disclosure: {@code D4}. */
public record DisclosureId(long value) implements Identifier {

    @Override
    public String letter() {
        return "D";
    }

    @Override
    public String toString() {
        return shown();
    }
}
