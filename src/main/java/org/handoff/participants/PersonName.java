package org.handoff.participants;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a person is called. */
final class PersonName {

    private PersonName() {
    }

    /** First and last name as staff say it, the first alias when there is neither. */
    static String shown(@Nullable String first, @Nullable String last, Collection<String> aliases) {
        var name = Stream.of(first, last).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return name.isEmpty() ? aliases.stream().findFirst().map(alias -> "“" + alias + "”").orElse("(no name)") : name;
    }
}
