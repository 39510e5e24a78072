package org.handoff.assessments;

import java.util.Optional;
import org.handoff.shared.Identifier;

/** The number of an assessment: {@code A3}. */
public record AssessmentId(long value) implements Identifier {

    /** The id that was typed, with or without its letter; nothing when the text is none. */
    static Optional<AssessmentId> typed(String text) {
        return text.matches("(?i)A?\\d{1,15}") ? Optional.of(new AssessmentId(Long.parseLong(text.replaceFirst("(?i)^A", ""))))
                : Optional.empty();
    }

    @Override
    public String letter() {
        return "A";
    }

    @Override
    public String toString() {
        return shown();
    }
}
