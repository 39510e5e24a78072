package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class ClosedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ClosedAlready(@Nullable EpisodeId id, LocalDate on) {
        super(Kind.INVALID, "%s was closed already, on %s. To correct the closure, add --again.".formatted(id, on));
    }
}
