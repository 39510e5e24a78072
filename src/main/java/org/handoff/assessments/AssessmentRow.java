package org.handoff.assessments;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of assessments; answers are codes.
 *
 * @param incomeMonthlyCents  what comes in a month, in cents
 */
public record AssessmentRow(AssessmentId id, LocalDate on, ParticipantId participant, String stage,
        @Nullable String livingSituation,
        @Nullable String employed, @Nullable Integer incomeMonthlyCents, @Nullable String primarySubstance) {
}
