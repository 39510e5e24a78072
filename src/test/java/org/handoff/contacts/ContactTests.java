package org.handoff.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Sealed MET = new Sealed(new byte[] {1, 2, 3});

    private static Contact made(int minutes, @Nullable Long staff) {
        return Contact.made(new ContactId(9), new ParticipantId(4), lasting(minutes), staff, MET);
    }

    private static ContactDetails lasting(Integer minutes) {
        return new ContactDetails(DAY, "FIELD", "TWO_WAY", minutes, "Dana", Set.of("HOUSING", "COURT"), "Met");
    }

    @Nested
    class Recording {

        @Test
        void keepsWhatWasSaidAndTheWorkersNumber() {
            var contact = made(30, 7L);

            assertThat(contact).isEqualTo(new Contact(new ContactId(9), null, new ParticipantId(4), DAY, 30, "FIELD", "TWO_WAY", 7L, MET,
                    Set.of(new ContactTopic("COURT"), new ContactTopic("HOUSING"))));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 1440})
        void takesAnyPartOfADay(int minutes) {
            assertThat(made(minutes, null).minutes()).isEqualTo(minutes);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 1441})
        void refusesMoreThanADayAndSaysWhatFits(int minutes) {
            assertThatExceptionOfType(MoreThanADay.class)
                    .isThrownBy(() -> made(minutes, null))
                    .withMessageContaining("minutes " + minutes).withMessageContaining("0 to 1440");
        }

        @Test
        void saysNothingOfThePersonInALog() {
            assertThat(made(1, null)).hasToString("Contact[C9]");
        }
    }

    @Nested
    class Filtering {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # from,     to
                2026-03-01, 2026-03-01
                2026-03-01, 2026-03-31
                ,           2026-03-31
                2026-03-01,
                """)
        void takesDaysInOrder(LocalDate from, LocalDate to) {
            assertThat(new ContactFilter(null, from, to, null).from()).isEqualTo(from);
        }

        @Test
        void refusesDaysThatAreSwapped() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new ContactFilter(null, DAY, DAY.minusDays(1), null))
                    .withMessage("The period ends on 2026-03-01, before it starts on 2026-03-02. Swap --from and --to.");
        }
    }
}
