package org.handoff.backups;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was made and verified.
 *
 * @param id        its number
 * @param file      where it is
 * @param bytes     how long the file is
 * @param sha256    the hash of the file, to write down and compare
 * @param rows      how many rows it holds
 * @param auditHead the last entry of the audit log in it, or null while there is none
 * @param steps     what was checked
 */
public record BackupReceipt(BackupId id, Path file, long bytes, String sha256, long rows, @Nullable String auditHead,
        List<BackupStep> steps) {
}
