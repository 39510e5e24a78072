package org.handoff.backups;

import java.util.Optional;
import org.handoff.platform.FileCopy;

/** What another module wants checked in a copy of a data file before the copy counts as a backup, such as the audit log's chain. */
public interface BackupCheck {

    /** Checks a copy. */
    BackupStep inspect(FileCopy copy);

    /** What the receipt and the register keep of it, as an anchor that is outside the file; empty for nothing. */
    default Optional<String> head(FileCopy copy) {
        return Optional.empty();
    }
}
