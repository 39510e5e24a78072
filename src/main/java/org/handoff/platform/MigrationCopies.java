package org.handoff.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Refusal.Kind;
import org.sqlite.SQLiteConnection;

/**
 * Copies of the file as it was before each migration, in its folder for backups. Nobody is signed in by then, so such a copy is
 * not sealed as a whole; what is sealed in the file is sealed in the copy.
 */
final class MigrationCopies {

    /** How long such a copy is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String MARK = ".before-migration-";
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** From so many bytes on somebody waits long enough to read what is done: a second and more. */
    private static final long LARGE = 100_000_000;

    private final DataFile file;
    private final MachineTime time;
    private final long large;

    MigrationCopies(DataFile file, MachineTime time) {
        this(file, time, LARGE);
    }

    /** @param large  from how many bytes on it is told how far the copy has come */
    MigrationCopies(DataFile file, MachineTime time, long large) {
        this.file = file;
        this.time = time;
        this.large = large;
    }

    /**
     * Copies the file, checks the copy, and throws away copies that are too old.
     *
     * @param version  the number of the file's schema
     * @throws org.handoff.shared.Refusal when that does not work: the file is not migrated then
     */
    void keep(DataSource live, int version) {
        var folder = file.backups();
        try (var connection = live.getConnection()) {
            PrivateFiles.folder(folder);
            FreeSpace.ofTheDisk().require(folder, 2 * Files.size(Path.of(file.path())));
            var target = folder.resolve(file.name() + MARK + version + "-" + SECOND.format(time.now()) + ".db");
            var part = target.resolveSibling(target.getFileName() + ".part");
            Files.deleteIfExists(part);
            var wait = new Wait(Files.size(Path.of(file.path())) >= large);
            wait.tell("%1$s needs new tables. First it is copied as it is, to %2$s.".formatted(file.path(), target));
            FileCopy.make(connection.unwrap(SQLiteConnection.class), part, wait::copied);
            wait.tell("Every page of the copy is read again …");
            check(part);
            wait.tell("The copy is sound; now the tables are changed …");
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            throwAwayOld(folder);
        } catch (SQLException | IOException fault) {
            throw new DataFileRefused(Kind.INVALID, "%s needs new tables, and could not be copied to %s first, so nothing was changed: %s. Make room there and try again."
                    .formatted(file.path(), folder, fault.getMessage()));
        }
    }

    /** How far the copy of a large file has come, in quarters; of a small one nothing is told. */
    private static final class Wait {

        private static final int QUARTERS = 4;

        private final boolean large;
        private int told;

        Wait(boolean large) {
            this.large = large;
        }

        void tell(String line) {
            if (large) {
                OpeningWait.tell(line);
            }
        }

        void copied(int remaining, int pages) {
            int quarter = (int) ((long) QUARTERS * (pages - remaining) / Math.max(1, pages));
            if (quarter > told) {
                told = quarter;
                tell("%d %% copied".formatted(100 / QUARTERS * quarter));
            }
        }
    }

    /**
     * Reads every page of the copy back and takes every row apart. Whether each index agrees with its table is not looked at: that takes four
     * times as long and more, the pages are those of the file, and an index can be made anew from its table.
     */
    private static void check(Path part) throws SQLException {
        try (var copy = FileCopy.open(part)) {
            var answers = copy.jdbc().queryForList("PRAGMA quick_check", String.class);
            if (!answers.equals(List.of("ok"))) {
                throw new SQLException("the copy is not sound, so the file is damaged: " + answers.get(0));
            }
        }
    }

    private void throwAwayOld(Path folder) throws IOException {
        var oldest = time.now().minus(KEPT);
        try (var files = Files.newDirectoryStream(folder, path -> String.valueOf(path.getFileName()).startsWith(file.name() + MARK))) {
            for (Path old : files) {
                if (Files.getLastModifiedTime(old).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(old);
                }
            }
        }
    }
}
