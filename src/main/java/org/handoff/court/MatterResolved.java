package org.handoff.court;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class MatterResolved extends Refusal {

    private static final long serialVersionUID = 1L;

    MatterResolved(LegalMatterId id, LocalDate on) {
        super(Kind.INVALID, "%1$s was resolved on %2$s, so no day in court follows. If it was not: legal-matter update %1$s --resolved - --result -".formatted(id, on));
    }
}
