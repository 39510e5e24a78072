package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class EnrolledElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    EnrolledElsewhere(EpisodeId open, LocalDate since) {
        super(Kind.INVALID, "The person is enrolled: %1$s, open since %2$s. Work goes on there. For a new episode first: episode close %1$s".formatted(open, since));
    }
}
