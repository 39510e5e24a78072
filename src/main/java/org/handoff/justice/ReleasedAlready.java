package org.handoff.justice;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class ReleasedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ReleasedAlready(@Nullable CustodySpanId id, LocalDate on) {
        super(Kind.INVALID, "The release of %s was recorded already, on %s.".formatted(id, on));
    }
}
