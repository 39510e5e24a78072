package org.handoff.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import of the log.
 *
 * @param startedAt the instant it began
 * @param asOf      the day the program took for today
 * @param undoneAt  the instant it was taken back, or null
 */
public record ImportSummary(ImportId id, Instant startedAt, LocalDate asOf, String path, Outcomes outcomes,
        @Nullable Instant undoneAt) {
}
