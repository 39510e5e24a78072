package org.handoff.participants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of participants.
 *
 * @param name      first and last name, or the first alias
 * @param ageBand   the ten-year band on the program's today, empty when the birth date is not recorded
 * @param lastSeen  the last two-way contact
 * @param worker    who that contact was with
 * @param referrals how many referrals there are
 */
public record ParticipantRow(ParticipantId id, String name, @Nullable String aliases, @Nullable LocalDate dob, String ageBand,
        @Nullable String sex, @Nullable LocalDate lastSeen, @Nullable String worker, int referrals, @Nullable String externalKey) {
}
