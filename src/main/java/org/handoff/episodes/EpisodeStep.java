package org.handoff.episodes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an episode: enrolled, a new engagement status, closed, reopened.
 *
 * @param list  the code list that {@code code} is of, or null
 */
public record EpisodeStep(LocalDate on, String step, @Nullable String list, @Nullable String code, @Nullable String note,
        @Nullable String worker) {

    /** The name of its day in the exchange format. */
    String field() {
        return switch (step) {
            case "closed" -> "closed_on";
            case "reopened" -> "reopened_on";
            case "engagement" -> "since_on";
            default -> "enrolled_on";
        };
    }

    @Override
    public String toString() {
        return "[" + step + " on " + on + "]";
    }
}
