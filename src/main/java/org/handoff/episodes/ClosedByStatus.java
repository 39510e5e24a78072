package org.handoff.episodes;

import org.handoff.shared.Refusal;

final class ClosedByStatus extends Refusal {

    private static final long serialVersionUID = 1L;

    ClosedByStatus(EpisodeId id) {
        super(Kind.INVALID, "An episode is closed with its reason and destination. Type: episode close %s".formatted(id));
    }
}
