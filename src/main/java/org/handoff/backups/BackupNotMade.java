package org.handoff.backups;

import org.handoff.shared.Refusal;

final class BackupNotMade extends Refusal {

    private static final long serialVersionUID = 1L;

    BackupNotMade(String why) {
        super(Kind.INVALID, "No backup was made: %s. Backups made before are as they were.".formatted(why.replaceFirst("\\.$", "")));
    }
}
