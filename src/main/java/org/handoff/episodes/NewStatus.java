package org.handoff.episodes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a worker sees a person's engagement from a day on.
 *
 * @param status  code of the list {@code engagement-status}
 * @param worker  who sees it so, by name
 */
public record NewStatus(String status, LocalDate on, @Nullable String note, @Nullable String worker) {

    @Override
    public String toString() {
        return "[engagement since " + on + "]";
    }
}
