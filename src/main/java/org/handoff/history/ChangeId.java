package org.handoff.history;

import org.handoff.shared.Identifier;

/** The number of one change: all that one use case wrote in one transaction. Shown as {@code Z12}. */
public record ChangeId(long value) implements Identifier {

    @Override
    public String letter() {
        return "Z";
    }

    @Override
    public String toString() {
        return shown();
    }
}
