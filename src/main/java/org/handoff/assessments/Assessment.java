package org.handoff.assessments;

import java.time.LocalDate;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One interview of one person at one stage. */
record Assessment(@Id @Nullable AssessmentId id, @Version @Nullable Integer version, ParticipantId participant,
        LocalDate assessedOn,
        String stage, @Embedded.Empty Findings findings) {

    /** Codes of the list {@code substance} that name none: none, not collected. */
    private static final Set<String> NO_SUBSTANCE = Set.of("1", "-9");

    /** An interview taken now: answers must fit each other. */
    static Assessment taken(ParticipantId participant, LocalDate on, String stage, Findings findings) {
        FollowUp.ALL.forEach(rule -> rule.check(findings));
        var use = findings.use();
        if (use.primarySubstance() == null || NO_SUBSTANCE.contains(use.primarySubstance())) {
            requireNone("route", use.route());
            requireNone("frequency", use.frequency());
        }
        var cents = findings.livelihood().incomeMonthlyCents();
        if ("0".equals(findings.livelihood().incomeAny()) && cents != null && cents > 0) {
            throw new IncomeContradicted(cents);
        }
        return new Assessment(null, null, participant, on, stage, findings);
    }

    private static void requireNone(String option, @Nullable String answer) {
        if (answer != null) {
            throw new UseWithoutSubstance(option);
        }
    }

    @Override
    public String toString() {
        return "Assessment[" + id + "]";
    }
}
