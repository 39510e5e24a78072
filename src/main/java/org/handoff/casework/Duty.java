package org.handoff.casework;

import java.time.LocalDate;
import java.util.Map;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs doing, mostly about one person.
 *
 * @param participant  whom it is about; null for what is about nobody
 * @param on      the date that matters, as the group's heading names it; null for somebody never seen, and for what has no day
 * @param days    how many days ago that was, below 0 when it lies ahead; of somebody never seen, since the enrolment
 * @param what    what it is about, in a few words; null when the group says it all
 * @param next    the command to type next
 * @param worker  who has the referral, or else who saw the person last
 */
public record Duty(DutyGroup group, @Nullable ParticipantId participant, @Nullable String name, @Nullable LocalDate on, long days,
        @Nullable String what, String next, @Nullable String worker) {

    /** The same with the name of whom it is about. */
    Duty named(Map<ParticipantId, String> names) {
        return participant == null ? this : new Duty(group, participant, names.getOrDefault(participant, ""), on, days, what, next, worker);
    }
}
