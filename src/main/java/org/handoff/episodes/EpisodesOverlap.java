package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class EpisodesOverlap extends Refusal {

    private static final long serialVersionUID = 1L;

    EpisodesOverlap(EpisodeId id, EpisodeId other, LocalDate enrolledOn, @Nullable LocalDate closedOn) {
        super(Kind.INVALID, "%s cannot be reopened: %s, %s, would overlap with it. %s".formatted(id, other,
                closedOn == null ? "open since " + enrolledOn : "from %s to %s".formatted(enrolledOn, closedOn),
                closedOn == null ? "Work goes on there: episode show " + other : "For a new episode: referral add"));
    }
}
