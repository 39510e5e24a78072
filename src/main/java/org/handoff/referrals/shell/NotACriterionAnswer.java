package org.handoff.referrals.shell;

import org.handoff.shared.Refusal;

final class NotACriterionAnswer extends Refusal {

    private static final long serialVersionUID = 1L;

    NotACriterionAnswer(String typed) {
        super(Kind.INVALID, ("'%s' is not an answer. Type met, not-met, unknown or waived:REASON; as an option with its criterion: "
                + "--criterion \"drug-amount=waived:prosecutor agreed\"").formatted(typed));
    }
}
