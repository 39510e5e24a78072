package org.handoff.exports;

import org.handoff.shared.Identifier;

/** The number of a participant who is left out by hand, as the audit log names it: {@code P12}. */
public record ExcludedPerson(long value) implements Identifier {

    @Override
    public String letter() {
        return "P";
    }
}
