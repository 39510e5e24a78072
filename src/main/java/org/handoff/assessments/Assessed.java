package org.handoff.assessments;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;

/**
 * One interview as it is recorded.
 *
 * @param stage  code of the list {@code collection-stage}
 */
public record Assessed(ParticipantId participant, LocalDate on, String stage, Findings findings) {
}
