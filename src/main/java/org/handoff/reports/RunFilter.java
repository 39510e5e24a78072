package org.handoff.reports;

import java.time.LocalDate;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are wanted; what is null does not matter.
 *
 * @param report the name of the report
 * @param user who ran it
 * @param since the first day it was run on
 * @param period that holds the period of the report
 */
public record RunFilter(@Nullable String report, @Nullable Audience audience, @Nullable String user, @Nullable LocalDate since,
        @Nullable Period period) {

    /** All of them. */
    public static final RunFilter ALL = new RunFilter(null, null, null, null, null);
}
