package org.handoff.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People for tests. */
final class People {

    private People() {
    }

    static Likeness likeness() {
        return new Likeness(new ShortForms());
    }

    static PersonalDetails details(@Nullable String first, @Nullable String last, @Nullable String dob, String... aliases) {
        return new PersonalDetails(first, last, Set.of(aliases), dob == null ? null : LocalDate.parse(dob), null, null, Set.of(), null,
                null, null, null);
    }

    /** {@code "Ida Moreno 1979-07-15 Slim"}: a dash for what is not known. */
    static IndexedPerson person(long id, String written) {
        var parts = List.of(written.split(" "));
        return IndexedPerson.of(new ParticipantId(id), new PersonName.Parts(part(parts, 0), part(parts, 1),
                part(parts, 3) == null ? List.of() : List.of(parts.get(3).replace('_', ' '))),
                part(parts, 2) == null ? null : LocalDate.parse(parts.get(2)), null, part(parts, 4), List.of(), null);
    }

    private static @Nullable String part(List<String> parts, int place) {
        return place >= parts.size() || parts.get(place).equals("-") ? null : parts.get(place).replace('_', ' ');
    }
}
