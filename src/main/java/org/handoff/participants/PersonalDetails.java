package org.handoff.participants;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person; null and the empty set mean <em>not recorded</em>, which is not the same as code 99. Codes are
 * those of the lists {@code name-quality}, {@code dob-quality}, {@code sex}, {@code race}, {@code language}, {@code yes-no}.
 */
public record PersonalDetails(@Nullable String firstName, @Nullable String lastName, Set<String> aliases,
        @Nullable LocalDate dob, @Nullable String dobQuality, @Nullable String sex, Set<String> races,
        @Nullable String veteran, @Nullable String language, @Nullable String phone, @Nullable LocalDate deceasedOn) {

    /** Refuses a person without a name of any kind, or with a death before the birth. */
    void requireWhole() {
        if (firstName == null && lastName == null && aliases.isEmpty()) {
            throw new PersonWithoutName();
        }
        if (dob != null && deceasedOn != null && deceasedOn.isBefore(dob)) {
            throw new DiedBeforeBirth(deceasedOn, dob);
        }
    }

    /** The name as staff say it, with the first alias when there is no name. */
    public String name() {
        return PersonName.shown(firstName, lastName, aliases);
    }

    @Override
    public String toString() {
        return "[personal details]";
    }
}
