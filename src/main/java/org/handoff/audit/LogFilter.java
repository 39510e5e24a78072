package org.handoff.audit;

import java.time.Instant;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the log are wanted; null for any.
 *
 * @param from    the first moment
 * @param before  the moment they end before
 * @param account who did it
 * @param kind    what the use case does
 * @param record  a record it was about, as {@code P12}
 * @param denied  only what was not let through
 */
public record LogFilter(@Nullable Instant from, @Nullable Instant before, @Nullable AccountId account, Permission.@Nullable Kind kind,
        @Nullable String record, boolean denied) {
}
