package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class EnrolledDuringAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    EnrolledDuringAnother(EpisodeId id, LocalDate on, EpisodeRow other) {
        super(Kind.INVALID, "%s cannot begin on %s: %s, from %s to %s, would overlap with it. Give %5$s or a later day with --on.".formatted(id, on,
                other.id(), other.enrolledOn(), other.closedOn()));
    }
}
