package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipantTests {

    private static PersonalDetails known(String first, Set<String> aliases, LocalDate dob, LocalDate deceased) {
        return new PersonalDetails(first, null, aliases, dob, null, null, Set.of(), null, null, null, deceased);
    }

    @Test
    void refusesAPersonWithoutANameOfAnyKind() {
        assertThatExceptionOfType(PersonWithoutName.class)
                .isThrownBy(() -> Participant.known(known(null, Set.of(), LocalDate.of(1979, 7, 15), null)))
                .withMessageContaining("a street name is enough");
    }

    @Test
    void takesAStreetNameAlone() {
        assertThat(Participant.known(known(null, Set.of("Birdie"), null, null)).details().name()).isEqualTo("“Birdie”");
    }

    @Test
    void refusesADeathBeforeTheBirth() {
        assertThatExceptionOfType(DiedBeforeBirth.class).isThrownBy(() -> Participant.known(
                known("Ida", Set.of(), LocalDate.of(1979, 7, 15), LocalDate.of(1979, 7, 14)))).withMessageContaining("1979-07-14");
    }
}
