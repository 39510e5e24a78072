package org.handoff.participants;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That two people who look alike are two people.
 *
 * @param number  of the decision
 * @param worker  who decided it
 */
public record Difference(long number, ParticipantId one, ParticipantId other, LocalDate decidedOn, @Nullable String worker,
        @Nullable String reason) {

    boolean isBetween(ParticipantId first, ParticipantId second) {
        return Set.of(one, other).equals(Set.of(first, second));
    }

    @Override
    public String toString() {
        return "Difference[" + one + ", " + other + "]";
    }
}
