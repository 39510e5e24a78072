package org.handoff.platform;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Refusal.Kind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * Looks at a data file before anything is written: is it ours, is it not newer than this program, may it be written, and by
 * nobody else. Looks only through SQLite and at the names, and changes nothing.
 */
final class DataFileDoor {

    private DataFileDoor() {
    }

    /**
     * Refuses a file that this program must not touch.
     *
     * @param schemaVersion the newest schema this program knows
     */
    static void check(DataFile file, int schemaVersion) {
        try {
            DataFolder.prepare(file);
            if (isNew(file)) {
                return;
            }
            checkKind(file);
            inspect(file, schemaVersion);
            refuseOpenToOthers(file);
        } catch (SQLiteException fault) {
            throw SqliteFaults.refusal(fault, file);
        } catch (SQLException | IOException fault) {
            throw new DataFileRefused(Kind.INVALID, "The data file %s cannot be opened: %s. Check the path and the folder's permissions."
                    .formatted(file.path(), fault.getMessage()));
        }
    }

    /** Makes the file where there is none: SQLite would make it as open as the umask says, and its journals after it. */
    private static boolean isNew(DataFile file) throws IOException {
        var path = Path.of(file.path());
        if (Files.exists(path)) {
            return false;
        }
        try {
            // nothing can hold a lock yet on a file that this very call makes
            PrivateFiles.newFile(path);
            return true;
        } catch (FileAlreadyExistsException taken) {
            if (Files.exists(path)) {
                return false;
            }
            throw new DataFileRefused(Kind.INVALID, "%s is a link that leads nowhere. Delete it, or name another file with --file PATH."
                    .formatted(path));
        }
    }

    private static void refuseOpenToOthers(DataFile file) throws IOException {
        var fix = PrivateFiles.fix(file.withItsJournals());
        if (fix.isPresent()) {
            throw new DataFileRefused(Kind.INVALID, "%s may be read by others on this machine. Make it yours alone first: %s"
                    .formatted(file.path(), fix.get()));
        }
    }

    private static void checkKind(DataFile file) {
        var path = Path.of(file.path());
        if (Files.isDirectory(path)) {
            throw new DataFileRefused(Kind.INVALID, "%s is a folder. Name a file in it: --file %s".formatted(path, path.resolve("handoff.db")));
        }
        if (!Files.isRegularFile(path)) {
            throw new DataFileRefused(Kind.INVALID, "%s is not a file but a device or a pipe. Name another with --file PATH.".formatted(path));
        }
        if (!Files.isReadable(path)) {
            throw new DataFileRefused(Kind.INVALID, "The data file %s may not be read by you. Ask its owner for access.".formatted(path));
        }
        if (!Files.isWritable(path) || !Files.isWritable(file.folder())) {
            throw new DataFileRefused(Kind.INVALID, "The data file %s is read-only. Make the file and its folder writable, or copy both elsewhere."
                    .formatted(path));
        }
    }

    private static void inspect(DataFile file, int schemaVersion) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout((int) SqliteSettings.PATIENCE.toMillis());
        // not by the list of all drivers, which Java would look for in every library
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.path());
        try (var connection = source.getConnection()) {
            int id = number(connection, "PRAGMA application_id");
            int tables = number(connection, "SELECT count(*) FROM sqlite_schema");
            if (id != SqliteSettings.APPLICATION_ID && (id != 0 || tables > 0)) {
                throw new DataFileRefused(Kind.INVALID, "%s belongs to another program. Name a Handoff file, or a new one, with --file PATH."
                        .formatted(file.path()));
            }
            int version = number(connection, "PRAGMA user_version");
            if (version > schemaVersion) {
                throw new DataFileRefused(Kind.INVALID, "%s was written by a newer Handoff (its schema is %d, this program knows %d). Install the newer version."
                        .formatted(file.path(), version, schemaVersion));
            }
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
