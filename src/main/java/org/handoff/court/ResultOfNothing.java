package org.handoff.court;

import org.handoff.shared.Refusal;

final class ResultOfNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultOfNothing(LegalMatterId id) {
        super(Kind.INVALID, "%s has a result and no day on which it was resolved. Give --resolved, or leave --result out.".formatted(id));
    }
}
