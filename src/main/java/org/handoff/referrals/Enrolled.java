package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.DateOrder;

/** The enrolment that followed a referral, by the number of its episode. */
record Enrolled(long episode, LocalDate on) {

    private static final DateOrder RULE = DateOrder.EPISODE_OF_REFERRAL.get(0);

    /** Refuses a day of the referral that is after it. */
    void requireAfter(LocalDate received) {
        if (RULE.brokenBy(on, received)) {
            throw new ReceivedAfterwards("E" + episode, RULE, on, received, "correct that day first: episode edit E%d --on DATE".formatted(episode));
        }
    }
}
