package org.handoff.backups;

/**
 * One thing that was checked in a copy.
 *
 * @param subject what was checked, such as {@code rows}
 * @param sound   whether it is as it should be
 * @param found   what was found, or what is wrong; never a value of a record
 */
public record BackupStep(String subject, boolean sound, String found) {

    static BackupStep sound(String subject, String found) {
        return new BackupStep(subject, true, found);
    }

    static BackupStep faulty(String subject, String found) {
        return new BackupStep(subject, false, found);
    }
}
