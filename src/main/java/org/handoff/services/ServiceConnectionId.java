package org.handoff.services;

import java.util.Optional;
import org.handoff.shared.Identifier;

/** The number of a service connection: {@code S7}. */
public record ServiceConnectionId(long value) implements Identifier {

    /** The id that was typed, with or without its letter; nothing when the text is none. */
    static Optional<ServiceConnectionId> typed(String text) {
        return text.matches("(?i)S?\\d{1,15}")
                ? Optional.of(new ServiceConnectionId(Long.parseLong(text.replaceFirst("(?i)^S", "")))) : Optional.empty();
    }

    @Override
    public String letter() {
        return "S";
    }

    @Override
    public String toString() {
        return shown();
    }
}
