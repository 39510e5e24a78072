package org.handoff.assessments;

import org.handoff.shared.Refusal;

final class AnswerOutOfPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    AnswerOutOfPlace(String option, String cause, String code) {
        super(Kind.INVALID, "%s is asked only when %s is %s. Leave --%s out, or type --%s %s."
                .formatted(option, cause, code, option, cause, code));
    }
}
