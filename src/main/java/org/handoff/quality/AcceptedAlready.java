package org.handoff.quality;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class AcceptedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    AcceptedAlready(String record, String rule, LocalDate on) {
        super(Kind.INVALID, "%1$s is accepted under the rule %2$s since %3$s. To take that back: quality reopen %2$s %1$s".formatted(record,
                rule, on));
    }
}
