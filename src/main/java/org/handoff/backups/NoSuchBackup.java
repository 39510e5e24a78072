package org.handoff.backups;

import org.handoff.shared.Refusal;

final class NoSuchBackup extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchBackup(String typed) {
        super(Kind.NOT_FOUND, "There is no backup %s. Name a file, or a number that this shows: backup list".formatted(typed));
    }
}
