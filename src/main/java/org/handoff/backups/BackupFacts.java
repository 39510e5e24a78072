package org.handoff.backups;

import java.util.Map;
import java.util.SortedMap;

/**
 * What stands in clear at the head of a backup, sealed against changes. Nothing of it names a participant.
 *
 * @param program name of the program
 * @param number  the backup's number in the register, {@code B3}
 * @param madeAt  when, ISO instant
 * @param schema  number of the schema
 * @param users   who can open it with a passphrase: names by the numbers of their accounts
 * @param rows    how many rows each table has
 */
record BackupFacts(String program, String number, String madeAt, int schema, Map<String, String> users,
        SortedMap<String, Long> rows) {

    long rowCount() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
