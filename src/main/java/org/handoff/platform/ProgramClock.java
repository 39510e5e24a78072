package org.handoff.platform;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The clock of the program: the machine's, or one that stands on the day {@code --as-of} names. */
public final class ProgramClock extends Clock {

    private final Clock clock;
    private final boolean standing;

    private ProgramClock(Clock clock, boolean standing) {
        this.clock = clock;
        this.standing = standing;
    }

    /**
     * A clock for a day as typed, {@code 2025-10-31}, or the machine's clock for null. With a day, the time of day stays the
     * machine's.
     *
     * @throws Refusal of kind USAGE when it is not a date
     */
    public static ProgramClock of(@Nullable String day) {
        var machine = Clock.systemDefaultZone();
        if (day == null) {
            return new ProgramClock(machine, false);
        }
        try {
            var wanted = LocalDate.parse(day.strip());
            var time = Instant.now(machine).atZone(machine.getZone()).toLocalTime();
            return new ProgramClock(Clock.fixed(wanted.atTime(time).atZone(machine.getZone()).toInstant(), machine.getZone()), true);
        } catch (DateTimeException notADate) {
            throw new NotADay(day);
        }
    }

    /** Whether it stands on a day that was named, whose time of day says nothing. */
    public boolean isStanding() {
        return standing;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ProgramClock(clock.withZone(zone), standing);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
