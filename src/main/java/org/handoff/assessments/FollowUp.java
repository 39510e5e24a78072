package org.handoff.assessments;

import java.util.List;
import java.util.Objects;

/**
 * A question that is asked only after a certain answer to another one: {@code key} only when {@code cause} is {@code code}.
 * Interviews taken at the prompt keep to it; what other systems recorded is left as it is.
 */
record FollowUp(String key, String cause, String code) {

    /** The follow-up questions of the HMIS data standards. */
    static final List<FollowUp> ALL = List.of(new FollowUp("employment_type", "employed", "1"),
            new FollowUp("not_employed_reason", "employed", "0"), new FollowUp("not_insured_reason", "insured", "0"),
            new FollowUp("dv_recency", "dv_survivor", "1"), new FollowUp("dv_fleeing", "dv_survivor", "1"));

    /** Refuses an answer whose question should not have been asked. */
    void check(Findings findings) {
        if (findings.of(key) != null && !Objects.equals(findings.of(cause), code)) {
            throw new AnswerOutOfPlace(option(key), option(cause), code);
        }
    }

    private static String option(String key) {
        return key.replace('_', '-');
    }
}
