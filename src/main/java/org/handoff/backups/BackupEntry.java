package org.handoff.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of backups: what the register says and what the disk says.
 *
 * @param id     its number, or null for a file that the register does not know
 * @param madeAt when it was made, or null when only the file could tell
 * @param age    how long ago that is
 * @param file   where it is or should be
 * @param bytes  how long the file is; null when it is not there
 * @param state  how it stands
 * @param note   what was noted, or null
 */
public record BackupEntry(@Nullable BackupId id, @Nullable Instant madeAt, @Nullable Duration age, Path file, @Nullable Long bytes,
        State state, @Nullable String note) {

    /** How a backup stands. */
    public enum State {
        /** Made and verified, and the file is there. */
        VERIFIED("verified"),
        /** Begun, and never finished. */
        UNFINISHED("not finished"),
        /** The file is not where it was put. */
        MISSING("missing"),
        /** The file has another length than when it was made. */
        CHANGED("changed since"),
        /** A backup lies there that this data file knows nothing of. */
        UNKNOWN("not in the register"),
        /** A copy from before a migration, kept for 30 days. */
        BEFORE_MIGRATION("before a migration");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in words. */
        public String inWords() {
            return words;
        }
    }
}
