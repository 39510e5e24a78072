package org.handoff.justice;

import org.handoff.shared.Identifier;

/** The number of a stay in custody: {@code K12}. */
public record CustodySpanId(long value) implements Identifier {

    @Override
    public String letter() {
        return "K";
    }

    @Override
    public String toString() {
        return shown();
    }
}
