package org.handoff.consents.shell;

import org.handoff.shared.Refusal;

final class NobodySigned extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodySigned(String typed) {
        super(Kind.INVALID, "'%s' does not say who signed. Type SELF, or GUARDIAN for a guardian of the participant.".formatted(typed));
    }
}
