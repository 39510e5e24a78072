package org.handoff.contacts;

import org.handoff.shared.Identifier;

/** The number of a contact: {@code C9}. */
public record ContactId(long value) implements Identifier {

    @Override
    public String letter() {
        return "C";
    }

    @Override
    public String toString() {
        return shown();
    }
}
