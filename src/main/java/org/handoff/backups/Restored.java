package org.handoff.backups;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was put in place.
 *
 * @param target where it is
 * @param aside  where the file is that was there before, or null when there was none
 * @param rows   how many rows it holds
 * @param steps  what was checked
 */
public record Restored(Path target, @Nullable Path aside, long rows, List<BackupStep> steps) {
}
