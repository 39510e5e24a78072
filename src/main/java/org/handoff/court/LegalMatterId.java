package org.handoff.court;

import org.handoff.shared.Identifier;

/** The number of a legal matter: {@code L12}. */
public record LegalMatterId(long value) implements Identifier {

    @Override
    public String letter() {
        return "L";
    }

    @Override
    public String toString() {
        return shown();
    }
}
