package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class ReceivedAfterwards extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param record  what the day stands in, when it is not the referral
     * @param first   how that day is put right first
     */
    ReceivedAfterwards(@Nullable String record, DateOrder rule, LocalDate day, LocalDate received, String first) {
        super(Kind.INVALID, "%s%s. Give another --received, or %s".formatted(record == null ? "" : record + ": ", rule.spoken(day, received), first));
    }
}
