package org.handoff.participants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a person is called. */
final class PersonName {

    /** What a person is called, in its parts. */
    record Parts(@Nullable String first, @Nullable String last, List<String> aliases) {

        /** Every name. */
        List<String> all() {
            var all = new ArrayList<>(aliases);
            Stream.of(first, last).filter(Objects::nonNull).forEach(all::add);
            return all;
        }

        String shown() {
            return PersonName.shown(first, last, aliases);
        }
    }

    private PersonName() {
    }

    /** First and last name as staff say it, the first alias when there is neither. */
    static String shown(@Nullable String first, @Nullable String last, Collection<String> aliases) {
        var name = full(first, last);
        return name.isEmpty() ? aliases.stream().findFirst().map(alias -> "“" + alias + "”").orElse("(no name)") : name;
    }

    /** First and last name; empty when there is neither. */
    static String full(@Nullable String first, @Nullable String last) {
        return Stream.of(first, last).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
