package org.handoff.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.handoff.shared.Refusal.Kind;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The data file as a whole: copying it while others write, and putting another in its place. Only SQLite ever opens it. */
@Component
public class LiveFile {

    private static final int LOOKS = 30;

    private final DataFile file;
    private final DataSource pool;
    private final Schema schema;

    LiveFile(DataFile file, DataSource pool, Schema schema) {
        this.file = file;
        this.pool = pool;
        this.schema = schema;
    }

    /** The number of the newest schema that this program knows. */
    public int newestSchema() {
        return schema.version();
    }

    /** How much room it takes, with what is not yet written back, in bytes. */
    public long bytes() {
        try {
            long bytes = Files.size(Path.of(file.path()));
            var written = Path.of(file.path() + "-wal");
            return bytes + (Files.exists(written) ? Files.size(written) : 0);
        } catch (IOException gone) {
            throw new DataFileRefused(Kind.INVALID, "The data file %s is not there any more.".formatted(file.path()));
        }
    }

    /**
     * Copies it as it is at one moment, whoever writes meanwhile.
     *
     * @param target  a new file
     * @return how many rows each table had at that moment
     */
    public Map<String, Long> copyTo(Path target) throws SQLException, IOException {
        try (SQLiteConnection connection = new SqliteFile(file).getConnection(null, null)) {
            return FileCopy.make(connection, target);
        }
    }

    /**
     * Puts another file in its place in one step, after keeping it under another name. Until that step the old file is there
     * as it was, and from it on the new one.
     *
     * @param fresh  the other file, in the same folder, which nobody has open
     * @param aside  where the old one is kept, in the same folder
     * @throws org.handoff.shared.Refusal when another process has it open
     */
    public void replaceWith(Path fresh, Path aside) throws SQLException, IOException {
        if (pool instanceof HikariDataSource connections) {
            connections.getHikariPoolMXBean().softEvictConnections();
        }
        try (SQLiteConnection alone = alone()) {
            var part = aside.resolveSibling(aside.getFileName() + ".part");
            Files.deleteIfExists(part);
            FileCopy.make(alone, part);
            Files.move(part, aside, StandardCopyOption.ATOMIC_MOVE);
            Files.move(fresh, Path.of(file.path()), StandardCopyOption.ATOMIC_MOVE);
        }
        // whoever asks the pool from now on finds the new file, with the tables of this program
        schema.bringUpToDate(pool);
    }

    /** A connection beside which there is no other: SQLite leaves write-ahead only when nobody else has the file open. */
    private SQLiteConnection alone() throws SQLException, IOException {
        for (int look = 1;; look++) {
            try {
                return aloneOrBusy();
            } catch (SQLiteException busy) {
                if ((busy.getResultCode().code & 0xff) != SQLiteErrorCode.SQLITE_BUSY.code) {
                    throw busy;
                }
                if (look == LOOKS) {
                    throw new DataFileRefused(Kind.INVALID, "%s is open in another program, and nothing was changed. Close it there and try again."
                            .formatted(file.path()));
                }
                pause();
            }
        }
    }

    private SQLiteConnection aloneOrBusy() throws SQLException {
        var connection = new SqliteFile(file).getConnection(null, null);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            try (var mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
                if (mode.next() && mode.getString(1).equals("delete")) {
                    return connection;
                }
            }
            throw new SQLiteException("still in write-ahead", SQLiteErrorCode.SQLITE_BUSY);
        } catch (SQLException fault) {
            connection.close();
            throw fault;
        }
    }

    /** The pool closes its connections in a thread of its own, and SQLite does not wait for them here. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
