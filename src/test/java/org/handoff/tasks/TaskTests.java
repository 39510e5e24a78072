package org.handoff.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.junit.jupiter.api.Test;

class TaskTests {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 10);
    private static final Task TASK = new Task(new TaskId(4), 0, null, null, new Sealed(new byte[] {1}), MADE, MADE.minusDays(5), null);

    @Test
    void isDoneOnceOnTheDayItWasMadeOrLater() {
        assertThat(TASK.done(MADE).doneOn()).isEqualTo(MADE);
        assertThatExceptionOfType(TaskDone.class).isThrownBy(() -> TASK.done(MADE).done(MADE)).withMessageContaining("T4 was done on 2026-03-10");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TASK.done(MADE.minusDays(1)))
                .withMessageContaining("Done on 2026-03-09 is before made on 2026-03-10");
    }

    @Test
    void tellsNothingOfItsWords() {
        assertThat(TASK.toString()).contains("[sealed]");
        assertThat(new NewTask("Call Ida", MADE, null, null).toString()).doesNotContain("Ida");
    }
}
