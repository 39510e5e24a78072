package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class StillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    StillOpen(EpisodeId id, LocalDate since) {
        super(Kind.INVALID, "%s is open, since %s, so there is nothing to reopen. See: episode show %1$s".formatted(id, since));
    }
}
