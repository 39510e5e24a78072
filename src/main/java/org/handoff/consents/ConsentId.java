package org.handoff.consents;

import org.handoff.shared.Identifier;

/** The number of a consent: {@code N3}. */
public record ConsentId(long value) implements Identifier {

    @Override
    public String letter() {
        return "N";
    }

    @Override
    public String toString() {
        return shown();
    }
}
