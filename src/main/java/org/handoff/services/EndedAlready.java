package org.handoff.services;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class EndedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    EndedAlready(ServiceConnection connection, LocalDate on) {
        super(Kind.INVALID, "%s ended on %s already. When the person tries again: service connect %s --category %s"
                .formatted(connection.id(), on, connection.participant(), connection.category()));
    }
}
