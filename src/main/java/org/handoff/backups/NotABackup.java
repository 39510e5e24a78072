package org.handoff.backups;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NotABackup extends Refusal {

    private static final long serialVersionUID = 1L;

    NotABackup(Path file, String why) {
        super(Kind.INVALID, "%s is no backup that can be used: %s. Name another; to see which there are: backup list"
                .formatted(file, why));
    }
}
