package org.handoff.imports;

import org.handoff.shared.Identifier;

/** The number of one import: {@code I3}. */
public record ImportId(long value) implements Identifier {

    @Override
    public String letter() {
        return "I";
    }

    @Override
    public String toString() {
        return shown();
    }
}
