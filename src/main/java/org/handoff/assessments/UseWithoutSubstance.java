package org.handoff.assessments;

import org.handoff.shared.Refusal;

final class UseWithoutSubstance extends Refusal {

    private static final long serialVersionUID = 1L;

    UseWithoutSubstance(String option) {
        super(Kind.INVALID, "%s needs a substance other than none. Leave --%s out, or name the substance with --substance."
                .formatted(option, option));
    }
}
