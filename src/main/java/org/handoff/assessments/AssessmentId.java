package org.handoff.assessments;

import org.handoff.shared.Identifier;

/** The number of an assessment: {@code A3}. */
public record AssessmentId(long value) implements Identifier {

    @Override
    public String letter() {
        return "A";
    }

    @Override
    public String toString() {
        return shown();
    }
}
