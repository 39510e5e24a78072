package org.handoff.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.letters.Compliance.Standing;
import org.junit.jupiter.api.Test;

class ComplianceTests {

    private static final LocalDate ENROLLED = LocalDate.of(2025, 8, 31);

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    @Test
    void aMonthCountsOnceItHasEndedAndThereWasAContactInIt() {
        // months end on 29 September (the 31st clamps to the 30th), 30 October, 29 November
        assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 9, 28), days("2025-09-01"), List.of()))
                .isEqualTo(new Compliance(0, 0, 0, null));
        assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 9, 29), days("2025-09-01"), List.of()))
                .isEqualTo(new Compliance(1, 1, 1, null));
        assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 11, 29), days("2025-09-01", "2025-11-02"), List.of()))
                .isEqualTo(new Compliance(3, 2, 1, null));
    }

    @Test
    void theFirstAndTheLastDayOfAMonthBelongToIt() {
        assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 10, 30), days("2025-08-31", "2025-10-30"), List.of()))
                .isEqualTo(new Compliance(2, 2, 2, null));
        assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 10, 30), days("2025-09-29", "2025-09-30"), List.of()))
                .isEqualTo(new Compliance(2, 2, 2, null));
    }

    @Test
    void aMonthAtWhoseEndSomebodyIsInTheWindDoesNotCountAndTheOneOfTheReturnDoes() {
        var away = List.of(new Standing(LocalDate.of(2025, 9, 20), "IN_THE_WIND"),
                new Standing(LocalDate.of(2025, 10, 15), "ENROLLED_ACTIVE"));

        assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 10, 30), days("2025-09-01", "2025-10-15"), away))
                .isEqualTo(new Compliance(2, 1, 1, null));
    }

    @Test
    void inCustodyOrInTreatmentAContactKeepsTheMonth() {
        for (String status : List.of("INCARCERATED", "IN_RESIDENTIAL", "LIGHT")) {
            assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 9, 29), days("2025-09-05"),
                    List.of(new Standing(LocalDate.of(2025, 9, 1), status))).counted()).as(status).isOne();
        }
        for (String status : List.of("INACTIVE", "CLOSED", "IN_THE_WIND")) {
            assertThat(Compliance.of(ENROLLED, LocalDate.of(2025, 9, 29), days("2025-09-05"),
                    List.of(new Standing(LocalDate.of(2025, 9, 1), status))).counted()).as(status).isZero();
        }
    }

    @Test
    void sixMonthsAreReachedOnTheLastDayOfTheSixthThatCounts() {
        var contacts = Stream.iterate(LocalDate.of(2025, 1, 10), day -> day.plusMonths(1)).limit(8)
                .filter(day -> day.getMonthValue() != 3).toList();

        assertThat(Compliance.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 8, 31), contacts, List.of()))
                .isEqualTo(new Compliance(8, 7, 5, LocalDate.of(2025, 7, 31)));
    }
}
