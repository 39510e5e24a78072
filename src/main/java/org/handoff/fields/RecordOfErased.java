package org.handoff.fields;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class RecordOfErased extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordOfErased(String record, LocalDate on) {
        super(Kind.INVALID, ("%s is of a person who was erased on %s: nothing can be added. Somebody who comes again is a new "
                + "person: participant add")
                .formatted(record, on));
    }
}
