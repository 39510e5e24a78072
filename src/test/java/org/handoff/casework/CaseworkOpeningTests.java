package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseworkOpeningTests {

    @Test
    void saysWhatTheDayHasInStore() {
        assertThat(CaseworkOpening.sentence(Map.of(DutyGroup.INTAKE_OVERDUE, 3L, DutyGroup.INTAKE_DUE, 1L, DutyGroup.NOT_SEEN_30, 5L)))
                .containsExactly("3 intakes overdue, 1 intake due this week, 5 people not seen for 30 days. Type today.");
    }

    @Test
    void namesWhatComesAndWhatPassed() {
        assertThat(CaseworkOpening.sentence(Map.of(DutyGroup.COURT_DATE, 1L, DutyGroup.COURT_PASSED, 1L, DutyGroup.APPOINTMENT_DUE, 2L,
                DutyGroup.APPOINTMENT_PASSED, 3L, DutyGroup.STEP_OVERDUE, 1L, DutyGroup.STEP_DUE, 7L)))
                .containsExactly("1 court date, 1 court date passed, 2 appointments, 3 appointments not attended, 1 step overdue. Type today.");
    }

    @Test
    void onlyCountsWhatCanWait() {
        assertThat(CaseworkOpening.sentence(Map.of(DutyGroup.NOT_SEEN_14, 2L, DutyGroup.CUSTODY, 1L))).containsExactly("3 to look at. Type today.");
    }

    @Test
    void saysNothingWhenThereIsNothing() {
        assertThat(CaseworkOpening.sentence(Map.of())).isEmpty();
    }
}
