package org.handoff.participants;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class LivesDoNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    LivesDoNotFit(ParticipantId survivor, ParticipantId person, String field, LocalDate day, String where, LocalDate record) {
        super(Kind.INVALID, """
                They would not fit into one life: %s %s, and a record on %s, which is %s that. Are %s and %s one person? If so, correct \
                the date first: participant edit %s""".formatted(field, day, record, where, survivor, person, survivor));
    }
}
