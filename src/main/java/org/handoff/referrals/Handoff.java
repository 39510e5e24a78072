package org.handoff.referrals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A warm hand-off as far as it is recorded: the officer calls, the case manager arrives, the officer is released. An officer
 * may be called away before anybody arrives.
 *
 * @param mode   code of the list {@code handoff-mode}
 * @param result code of the list {@code handoff-result}
 */
public record Handoff(@Nullable LocalDateTime calledAt, @Nullable LocalDateTime arrivedAt, @Nullable LocalDateTime releasedAt,
        @Nullable String mode, @Nullable String result) {

    private static final String NO_RESPONDER = "NO_RESPONDER";

    /** What was recorded before, with what is said now in its place. */
    Handoff with(Handoff now) {
        return new Handoff(now.calledAt == null ? calledAt : now.calledAt, now.arrivedAt == null ? arrivedAt : now.arrivedAt,
                now.releasedAt == null ? releasedAt : now.releasedAt, now.mode == null ? mode : now.mode,
                now.result == null ? result : now.result).checked();
    }

    private Handoff checked() {
        if (calledAt != null && arrivedAt != null && arrivedAt.isBefore(calledAt)) {
            throw new BeforeTheCall("The case manager arrived", arrivedAt, calledAt);
        }
        if (calledAt != null && releasedAt != null && releasedAt.isBefore(calledAt)) {
            throw new BeforeTheCall("The officer was released", releasedAt, calledAt);
        }
        if (arrivedAt != null && NO_RESPONDER.equals(result)) {
            throw new SomebodyArrived(arrivedAt);
        }
        return this;
    }

    /** Whether any of it was on a day. */
    boolean isOf(LocalDate day) {
        return Stream.of(calledAt, arrivedAt, releasedAt).anyMatch(time -> time != null && time.toLocalDate().equals(day));
    }

    /** The same, so many days later. */
    Handoff later(long days) {
        return new Handoff(later(calledAt, days), later(arrivedAt, days), later(releasedAt, days), mode, result);
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime time, long days) {
        return time == null ? null : time.plusDays(days);
    }

    /** Whether somebody called and nobody has come yet. */
    boolean waits() {
        return calledAt != null && arrivedAt == null && result == null;
    }
}
