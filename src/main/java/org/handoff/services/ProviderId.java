package org.handoff.services;

import java.util.Optional;
import org.handoff.shared.Identifier;

/** The number of a provider: {@code V4}. */
public record ProviderId(long value) implements Identifier {

    /** The id that was typed, with or without its letter; nothing when the text is none. */
    static Optional<ProviderId> typed(String text) {
        return text.matches("(?i)V?\\d{1,15}") ? Optional.of(new ProviderId(Long.parseLong(text.replaceFirst("(?i)^V", ""))))
                : Optional.empty();
    }

    @Override
    public String letter() {
        return "V";
    }

    @Override
    public String toString() {
        return shown();
    }
}
