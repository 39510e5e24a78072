package org.handoff.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The machine's own time, for locks and delays: {@code --as-of} does not move it.
 *
 * @param nanos  a clock that only runs forward, in nanoseconds from an unknown moment
 * @param clock  the time of day, which somebody may set
 */
public record MachineTime(LongSupplier nanos, Clock clock) {

    /** The time of this machine. */
    public static MachineTime ofThisMachine() {
        return new MachineTime(System::nanoTime, Clock.systemUTC());
    }

    /** Nanoseconds from an unknown moment. */
    public long ticks() {
        return nanos.getAsLong();
    }

    /** The time of day. */
    public Instant now() {
        return clock.instant();
    }
}
