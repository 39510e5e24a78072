package org.handoff.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.junit.jupiter.api.Test;

class GoalTests {

    private static final LocalDate SET = LocalDate.of(2026, 3, 10);
    private static final Sealed WORDS = new Sealed(new byte[] {1});
    private static final Goal GOAL = new Goal(new GoalId(2), 0, 7, WORDS, "HOUSING", SET, null, null);

    @Test
    void isReachedOrGivenUpOnceOnTheDayItWasSetOrLater() {
        assertThat(GOAL.closed(SET, true).reached()).isTrue();
        assertThat(GOAL.closed(SET, false).reached()).isFalse();
        assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> GOAL.closed(SET, true).closed(SET, false));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> GOAL.closed(SET.minusDays(1), true))
                .withMessageContaining("Closed on 2026-03-09 is before set on 2026-03-10");
    }

    @Test
    void aStepIsTakenOnce() {
        var step = new GoalStep(new GoalStepId(3), 0, new GoalId(2), WORDS, null, null);
        assertThat(step.done(SET).doneOn()).isEqualTo(SET);
        assertThatExceptionOfType(StepTaken.class).isThrownBy(() -> step.done(SET).done(SET)).withMessageContaining("W3 was done on 2026-03-10");
    }
}
