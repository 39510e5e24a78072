package org.handoff.services;

import org.handoff.shared.Identifier;

/** The number of a service connection: {@code S7}. */
public record ServiceConnectionId(long value) implements Identifier {

    @Override
    public String letter() {
        return "S";
    }

    @Override
    public String toString() {
        return shown();
    }
}
