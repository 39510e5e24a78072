package org.handoff.reports;

import java.util.List;
import org.handoff.shared.Refusal;

final class CellWorkedOut extends Refusal {

    private static final long serialVersionUID = 1L;

    CellWorkedOut(String cell, List<String> parts) {
        super(Kind.INVALID, "%s is worked out from other figures, so no record is behind it alone.%s".formatted(cell,
                parts.isEmpty() ? " Ask for a count, such as funnel.referrals." : " Ask for one of: " + String.join(", ", parts)));
    }
}
