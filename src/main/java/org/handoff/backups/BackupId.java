package org.handoff.backups;

import org.handoff.shared.Identifier;

/** The number of a backup in the register of its data file, {@code B3}. */
public record BackupId(long value) implements Identifier {

    @Override
    public String letter() {
        return "B";
    }

    @Override
    public String toString() {
        return shown();
    }
}
