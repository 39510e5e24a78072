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
        assertThatExceptionOfType(PersonWithoutName.class).isThrownBy(() -> named(null, null, null).requireWhole());
    }

    @Test
    void doesNotDieBeforeBirth() {
        var born = LocalDate.of(1979, 7, 15);
        assertThatExceptionOfType(DiedBeforeBirth.class).isThrownBy(() -> born(born, born.minusDays(1)).requireWhole());
        born(born, born).requireWhole();
    }

    @Test
    void saysNothingOfItselfInALog() {
        assertThat(named("Zzcanary", "Testname", "Alias").toString()).doesNotContain("Zzcanary", "Testname", "Alias");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-13, 24", "2025-03-14, 25", "2000-03-14, 0", "2000-03-13, ", "2140-01-01, "})
    void agesTurnOnTheBirthdayAndAreLeftEmptyWhenTheyCannotBeRight(LocalDate day, @Nullable Integer years) {
        assertThat(Ages.on(day, LocalDate.of(2000, 3, 14))).isEqualTo(years);
        assertThat(Ages.on(day, null)).isNull();
    }

    private static PersonalDetails named(@Nullable String first, @Nullable String last, @Nullable String alias) {
        return new PersonalDetails(first, last, alias == null ? Set.of() : Set.of(alias), null, null, null, Set.of(), null, null,
                null, null);
    }

    private static PersonalDetails born(LocalDate dob, @Nullable LocalDate deceasedOn) {
        return new PersonalDetails("Ida", null, Set.of(), dob, null, null, Set.of(), null, null, null, deceasedOn);
    }
}
