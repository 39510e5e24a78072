package org.handoff.backups;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the last verified backup is.
 *
 * @param age     how long ago it was made; null when there is none
 * @param unsaved how long ago the first change was made that no verified backup holds; null when they hold all
 */
public record Freshness(@Nullable Duration age, @Nullable Duration unsaved) {

    private static final Duration TOO_LONG = Duration.ofHours(24);

    /** Whether a change has been without a backup for more than a day. */
    public boolean isOverdue() {
        return unsaved != null && unsaved.compareTo(TOO_LONG) > 0;
    }
}
