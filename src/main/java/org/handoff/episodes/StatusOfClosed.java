package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class StatusOfClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    StatusOfClosed(EpisodeId id, LocalDate on) {
        super(Kind.INVALID, "%1$s was closed on %2$s, so its engagement ended there. If the person is back: episode reopen %1$s --reason TEXT".formatted(id, on));
    }
}
