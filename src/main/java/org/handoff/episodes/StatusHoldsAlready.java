package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class StatusHoldsAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    StatusHoldsAlready(EpisodeId id, String label, LocalDate since) {
        super(Kind.INVALID, "%s is %s already, since %s. Another one: codes show engagement-status".formatted(id, label, since));
    }
}
