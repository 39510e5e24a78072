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

    /** The name as staff say it, with the first alias when there is no name. */
    public String name() {
        var parts = new StringBuilder();
        if (firstName != null) {
            parts.append(firstName);
        }
        if (lastName != null) {
            parts.append(parts.isEmpty() ? "" : " ").append(lastName);
        }
        if (parts.isEmpty()) {
            return aliases.stream().findFirst().map(alias -> "“" + alias + "”").orElse("(no name)");
        }
        return parts.toString();
    }

    @Override
    public String toString() {
        return "[personal details]";
    }
}
