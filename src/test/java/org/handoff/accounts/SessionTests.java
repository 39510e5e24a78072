package org.handoff.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.handoff.platform.MachineTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTests {

    private final AtomicLong ticks = new AtomicLong();
    private Instant wall = Instant.parse("2026-03-16T09:00:00Z");
    private final Session session = new Session(new MachineTime(ticks::get, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return wall;
        }
    }));

    @BeforeEach
    void begin() {
        session.begin(new SignedIn(new AccountId(1), "Morgan", Role.PROGRAM_LEAD, null), 1, Duration.ofMinutes(10));
    }

    private void pass(Duration time) {
        ticks.addAndGet(time.toNanos());
        wall = wall.plus(time);
    }

    @Test
    void locksTenMinutesAfterTheLastKey() {
        pass(Duration.ofMinutes(9));
        session.touch();
        pass(Duration.ofMinutes(9));
        assertThat(session.untilLock()).isEqualTo(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(session.untilLock()).isZero();
    }

    @Test
    void countsTheTimeThatTheMachineSlept() {
        wall = wall.plus(Duration.ofHours(1));
        assertThat(session.untilLock()).isNegative();
    }

    @Test
    void gainsNothingFromAClockThatIsSetBack() {
        ticks.addAndGet(Duration.ofMinutes(11).toNanos());
        wall = wall.minus(Duration.ofDays(1));
        assertThat(session.untilLock()).isNegative();
    }

    @Test
    void locksAfterEightHoursWhateverIsTyped() {
        for (int minutes = 0; minutes < 8 * 60; minutes += 5) {
            pass(Duration.ofMinutes(5));
            session.touch();
        }
        assertThat(session.untilLock()).isZero();
    }

    @Test
    void theDelayGrowsToFiveMinutes() {
        assertThat(Attempts.delay(2)).isZero();
        assertThat(Attempts.delay(3)).hasSeconds(2);
        assertThat(Attempts.delay(6)).hasSeconds(16);
        assertThat(Attempts.delay(100)).hasSeconds(300);
    }
}
