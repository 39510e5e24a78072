package org.handoff.assessments;

import org.handoff.shared.Refusal;

final class UnknownAssessment extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownAssessment(String typed) {
        super(Kind.NOT_FOUND, "There is no assessment '%s'. Find its id, such as A3, with: assessment list".formatted(typed));
    }
}
