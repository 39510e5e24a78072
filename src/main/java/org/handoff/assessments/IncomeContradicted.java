package org.handoff.assessments;

import java.math.BigDecimal;
import org.handoff.shared.Refusal;

final class IncomeContradicted extends Refusal {

    private static final long serialVersionUID = 1L;

    IncomeContradicted(int cents) {
        super(Kind.INVALID, "income-monthly is %s, and income-any is 0 (No). Type --income-any 1, or --income-monthly 0."
                .formatted(BigDecimal.valueOf(cents, 2).toPlainString()));
    }
}
