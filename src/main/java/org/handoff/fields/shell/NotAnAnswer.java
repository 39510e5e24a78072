package org.handoff.fields.shell;

import org.handoff.shared.Refusal;

final class NotAnAnswer extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnAnswer(Refusal reason, String example) {
        super(reason.kind(), "%s For example %s.".formatted(reason.sentence(), example));
    }
}
