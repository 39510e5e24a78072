package org.handoff.services;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class EngagedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    EngagedAlready(ServiceConnection connection, LocalDate on) {
        super(Kind.INVALID, "%s is engaged since %s already. When it is over: service end %s --result 1"
                .formatted(connection.id(), on, connection.id()));
    }
}
