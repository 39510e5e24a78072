package org.handoff.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTests {

    private static final DateOrder ORDER = new DateOrder("closed_on", "enrolled_on");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # later,    earlier,    broken
            2025-03-01, 2025-03-01, false
            2025-03-02, 2025-03-01, false
            2025-02-28, 2025-03-01, true
                      , 2025-03-01, false
            2025-03-01,           , false
            """)
    void isBrokenOnlyByAnEarlierDay(LocalDate later, LocalDate earlier, boolean broken) {
        assertThat(ORDER.brokenBy(later, earlier)).isEqualTo(broken);
    }

    @Test
    void refusesWithBothDatesAndTheRule() {
        var dates = Map.of("decided_on", LocalDate.of(2025, 2, 1), "received_on", LocalDate.of(2025, 3, 1));
        assertThatExceptionOfType(DatesContradict.class).isThrownBy(() -> DateOrder.check(DateOrder.REFERRAL, dates::get))
                .withMessage("Decided on 2025-02-01 is before received on 2025-03-01; it can be that day or later.")
                .matches(refusal -> refusal.kind() == Refusal.Kind.INVALID);
    }

    @Test
    void passesWhatIsNotRecorded() {
        assertThatNoException().isThrownBy(() -> DateOrder.check(DateOrder.CONSENT, field -> null));
    }
}
