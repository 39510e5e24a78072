package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Refusal;

final class EnrolmentContradicts extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param way  how it may be put right, as a sentence */
    EnrolmentContradicts(DateOrder rule, LocalDate later, LocalDate earlier, String way) {
        super(Kind.INVALID, "%s. %s".formatted(rule.spoken(later, earlier), way));
    }
}
