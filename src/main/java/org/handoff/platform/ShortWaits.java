package org.handoff.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.BusyHandler;

/**
 * Waits for a file that is in use in short steps of random length. SQLite's own waiting ends up at 100 ms a step, and whoever
 * writes one thing after the other then always comes first; this way everybody's turn comes.
 */
final class ShortWaits extends BusyHandler {

    private static final long SHORTEST = Duration.ofMillis(1).toNanos();

    private static final long LONGEST = Duration.ofMillis(8).toNanos();

    private final long patience;

    private long begun;

    private ShortWaits(Duration patience) {
        this.patience = patience.toNanos();
    }

    /** Lets this connection wait so, for as long as it is open; takes the place of its {@code busy_timeout}. */
    static void letWait(Connection connection, Duration patience) throws SQLException {
        setHandler(connection, new ShortWaits(patience));
    }

    @Override
    protected int callback(int waitsSoFar) {
        long now = System.nanoTime();
        if (waitsSoFar == 0) {
            begun = now;
        }
        if (now - begun >= patience) {
            return 0;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST, LONGEST));
        return 1;
    }
}
