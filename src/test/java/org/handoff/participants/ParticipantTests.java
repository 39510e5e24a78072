package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantTests {

    @ParameterizedTest
    @CsvSource({"Ida, Moreno, , Ida Moreno", "Ida, , Slim, Ida", ", Moreno, , Moreno", ", , Birdie, “Birdie”"})
    void isCalledByTheNameThatIsKnown(@Nullable String first, @Nullable String last, @Nullable String alias, String called) {
        assertThat(named(first, last, alias).name()).isEqualTo(called);
    }

    @Test
    void needsANameOfSomeKind() {
        assertThatExceptionOfType(PersonWithoutName.class).isThrownBy(() -> Participant.known(named(null, null, null)));
    }

    @Test
    void keepsTheBirthYearBesideTheBirthDate() {
        assertThat(Participant.known(born(LocalDate.of(1979, 7, 15), null)).birthYear()).isEqualTo(1979);
        assertThat(Participant.known(named("Ida", null, null)).birthYear()).isNull();
    }

    @Test
    void doesNotDieBeforeBirth() {
        var born = LocalDate.of(1979, 7, 15);
        assertThatExceptionOfType(DiedBeforeBirth.class).isThrownBy(() -> Participant.known(born(born, born.minusDays(1))));
        assertThat(Participant.known(born(born, born)).deceasedOn()).isEqualTo(born);
    }

    @Test
    void givesBackWhatWasRecorded() {
        var details = new PersonalDetails("Ida", "Moreno", Set.of("Slim", "Red"), LocalDate.of(1979, 7, 15), "1", "0",
                Set.of("White", "Asian"), "0", "en", "555-0100", null);
        assertThat(Participant.known(details).details()).isEqualTo(details);
    }

    @Test
    void saysNothingOfItselfInALog() {
        var person = Participant.known(named("Zzcanary", "Testname", "Alias"));
        assertThat(person.toString() + person.details()).doesNotContain("Zzcanary", "Testname", "Alias");
    }

    private static PersonalDetails named(@Nullable String first, @Nullable String last, @Nullable String alias) {
        return new PersonalDetails(first, last, alias == null ? Set.of() : Set.of(alias), null, null, null, Set.of(), null, null,
                null, null);
    }

    private static PersonalDetails born(LocalDate dob, @Nullable LocalDate deceasedOn) {
        return new PersonalDetails("Ida", null, Set.of(), dob, null, null, Set.of(), null, null, null, deceasedOn);
    }
}
