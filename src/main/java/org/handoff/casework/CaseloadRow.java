package org.handoff.casework;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One person with an open episode.
 *
 * @param status     code of the list {@code engagement-status}, as a worker sees it
 * @param lastSeen   day of the last two-way contact
 * @param daysSince  days since then; null for somebody never seen
 * @param active     whether there was a two-way contact in the last 30 days, today included
 * @param due        what is due next or overdue longest
 * @param late       whether that day has passed
 * @param worker     who saw the person last, or else who has the referral
 */
public record CaseloadRow(ParticipantId participant, String name, LocalDate enrolledOn, String status, @Nullable LocalDate lastSeen,
        @Nullable Long daysSince, boolean active, @Nullable DutyKind due, @Nullable LocalDate dueOn, boolean late,
        @Nullable String worker) {
}
