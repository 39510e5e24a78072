package org.handoff.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes a data file out of write-ahead while one large transaction fills it. In write-ahead every page goes into a log, is looked for in all of
 * that log when it is asked for again, and is copied into the file at the end: for a transaction of many gigabytes that grows faster than its
 * rows. Otherwise SQLite keeps beside the file what its pages were, which is next to nothing of a file that was nearly empty, and writes
 * each page once, where it belongs. What is killed on the way is as it was when the file is opened again, the one way as the other.
 */
@Component
public class Filling {

    /** Less is over before much is won, and in write-ahead others may read meanwhile. */
    private static final long LARGE = 32L << 20;
    /** How many times the bytes of the file are to come. */
    private static final int TIMES = 4;
    private static final int LOOKS = 10;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final LiveFile file;
    private final DataSource pool;
    private final long large;

    @Autowired
    Filling(LiveFile file, DataSource pool) {
        this(file, pool, LARGE);
    }

    /** @param large  from how many bytes on a file is filled out of write-ahead */
    Filling(LiveFile file, DataSource pool, long large) {
        this.file = file;
        this.pool = pool;
        this.large = large;
    }

    /**
     * Does work that fills the file: out of write-ahead where much comes into a file that has little, and nobody else has it open. The work
     * has one connection then, and so one thread that asks the file; for others the file is in use.
     *
     * @param bytes  about how much comes into the file
     */
    public <T> T from(long bytes, Supplier<T> work) {
        if (bytes < large || file.bytes() > bytes / TIMES || !leaveWriteAhead()) {
            return work.get();
        }
        try {
            return work.get();
        } finally {
            returnToWriteAhead();
        }
    }

    /** Whether it worked, on the one connection that is left; SQLite leaves write-ahead only when nobody else has the file open. */
    private boolean leaveWriteAhead() {
        closeConnections();
        try (var connection = pool.getConnection()) {
            for (int look = 0; look < LOOKS; look++) {
                // emptied and synced at the end: a journal that is only deleted may be there again after a power cut, and takes back what was acknowledged
                if (isNow(connection, "truncate")) {
                    return true;
                }
                // the pool closes its connections in a thread of its own
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException fault) {
            // it stays as it is; whatever is wrong with the file is said by the work
        }
        return false;
    }

    /** Where this does not work, every connection that is opened from now on does it, or is refused. */
    private void returnToWriteAhead() {
        try (var connection = pool.getConnection()) {
            if (isNow(connection, "wal")) {
                return;
            }
        } catch (SQLException fault) {
            // as below
        }
        closeConnections();
    }

    private void closeConnections() {
        if (pool instanceof HikariDataSource connections) {
            connections.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static boolean isNow(Connection connection, String mode) {
        try (var statement = connection.createStatement(); var now = statement.executeQuery("PRAGMA journal_mode = " + mode)) {
            return now.next() && now.getString(1).equals(mode);
        } catch (SQLException inUse) {
            return false;
        }
    }
}
