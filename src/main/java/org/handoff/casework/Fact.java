package org.handoff.casework;

import java.time.LocalDate;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact about a person.
 *
 * @param time    time of day, {@code 14:20}, where it is known
 * @param kind    what sort of fact, snake_case: {@code service_attended}
 * @param record  the record it stands in
 * @param what    what it was, in a few words; null when the kind says it all
 */
public record Fact(LocalDate on, @Nullable String time, String kind, Identifier record, @Nullable String what,
        @Nullable String worker) {
}
