package org.handoff.backups;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What the files of backups are called. */
final class FileNames {

    /** What the name of a sealed backup ends with. */
    static final String ENDING = ".backup";

    private static final Pattern BACKUP = Pattern.compile(".+-\\d{8}T\\d{6}Z-B\\d+" + Pattern.quote(ENDING));
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private FileNames() {
    }

    /** {@code handoff-20261121T084500Z-B3.backup}, for the third backup of {@code handoff.db}. */
    static String backup(String dataFile, Instant at, BackupId id) {
        return beginning(dataFile) + SECOND.format(at) + "-" + id.shown() + ENDING;
    }

    /** Whether a file is called as the backups of any data file are. */
    static boolean isBackup(String name) {
        return BACKUP.matcher(name).matches();
    }

    /** What the names of all backups of a data file begin with. */
    static String beginning(String dataFile) {
        return dataFile.replaceFirst("\\.db$", "") + "-";
    }

    /** Where a data file is kept when another is put in its place. */
    static String aside(String dataFile, Instant at) {
        return dataFile + ".before-restore-" + SECOND.format(at);
    }
}
