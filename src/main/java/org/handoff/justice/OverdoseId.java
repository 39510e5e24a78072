package org.handoff.justice;

import org.handoff.shared.Identifier;

/** The number of an overdose: {@code O12}. */
public record OverdoseId(long value) implements Identifier {

    @Override
    public String letter() {
        return "O";
    }

    @Override
    public String toString() {
        return shown();
    }
}
