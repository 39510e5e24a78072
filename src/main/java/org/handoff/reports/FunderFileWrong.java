package org.handoff.reports;

import org.handoff.shared.Refusal;

final class FunderFileWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    /** {@code problem} says what is wrong and what to write instead, without the final stop. */
    FunderFileWrong(String place, String problem) {
        super(Kind.INVALID, "%s: %s. Correct the file and try again.".formatted(place, problem));
    }
}
