package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class StatusOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    StatusOutOfOrder(EpisodeId id, LocalDate on, LocalDate last) {
        super(Kind.INVALID, "%s has a status since %s already, so none can begin on %s before it. Give that day or a later one with --on.".formatted(id, last, on));
    }
}
