package org.handoff.services;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class AttendedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    AttendedAlready(ServiceConnection connection, LocalDate on) {
        super(Kind.INVALID, "%s was first attended on %s, and only the first time counts. Record a later visit: contact add %s"
                .formatted(connection.id(), on, connection.participant()));
    }
}
