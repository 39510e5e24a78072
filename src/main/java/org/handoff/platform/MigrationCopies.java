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

    private final DataFile file;
    private final MachineTime time;

    MigrationCopies(DataFile file, MachineTime time) {
        this.file = file;
        this.time = time;
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
            FileCopy.make(connection.unwrap(SQLiteConnection.class), part);
            check(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            throwAwayOld(folder);
        } catch (SQLException | IOException fault) {
            throw new DataFileRefused(Kind.INVALID, "%s needs new tables, and could not be copied to %s first, so nothing was changed: %s. Make room there and try again."
                    .formatted(file.path(), folder, fault.getMessage()));
        }
    }

    private static void check(Path part) throws SQLException {
        try (var copy = FileCopy.open(part)) {
            var answers = copy.jdbc().queryForList("PRAGMA integrity_check", String.class);
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
