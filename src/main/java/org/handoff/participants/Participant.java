package org.handoff.participants;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** One person the program knows. */
record Participant(@Id @Nullable ParticipantId id, @Version @Nullable Integer version, @Nullable String firstName,
        @Nullable String lastName, @Nullable LocalDate dob, @Nullable String dobQuality, @Nullable Integer birthYear,
        @Nullable String sex, @Nullable String language, @Nullable String veteran, @Nullable String phone,
        @Nullable LocalDate deceasedOn, @MappedCollection(idColumn = "participant") Set<ParticipantAlias> aliases,
        @MappedCollection(idColumn = "participant") Set<ParticipantRace> races) {

    Participant {
        if (firstName == null && lastName == null && aliases.isEmpty()) {
            throw new PersonWithoutName();
        }
        if (dob != null && deceasedOn != null && deceasedOn.isBefore(dob)) {
            throw new DiedBeforeBirth(deceasedOn, dob);
        }
    }

    static Participant known(PersonalDetails details) {
        return of(null, null, details);
    }

    Participant corrected(PersonalDetails details) {
        return of(id, version, details);
    }

    private static Participant of(@Nullable ParticipantId id, @Nullable Integer version, PersonalDetails it) {
        return new Participant(id, version, it.firstName(), it.lastName(), it.dob(), it.dobQuality(),
                it.dob() == null ? null : it.dob().getYear(), it.sex(), it.language(), it.veteran(), it.phone(), it.deceasedOn(),
                it.aliases().stream().map(ParticipantAlias::new).collect(Collectors.toUnmodifiableSet()),
                it.races().stream().map(ParticipantRace::new).collect(Collectors.toUnmodifiableSet()));
    }

    PersonalDetails details() {
        return new PersonalDetails(firstName, lastName,
                aliases.stream().map(ParticipantAlias::alias).collect(Collectors.toUnmodifiableSet()), dob, dobQuality, sex,
                races.stream().map(ParticipantRace::race).collect(Collectors.toUnmodifiableSet()), veteran, language, phone,
                deceasedOn);
    }

    @Override
    public String toString() {
        return "Participant[" + id + "]";
    }
}
