package org.handoff.outcomes;

import org.handoff.shared.Identifier;

/** The number of an observed outcome: {@code Y12}. */
public record OutcomeId(long value) implements Identifier {

    @Override
    public String letter() {
        return "Y";
    }

    @Override
    public String toString() {
        return shown();
    }
}
