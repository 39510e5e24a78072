package org.handoff.participants;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.handoff.console.Progress;

/**
 * Opens everybody's names in a thread of its own, before somebody looks for one. It reads a few people at a time and keeps no transaction, so
 * nobody waits for it, and what is written meanwhile is read again by whoever takes the roll.
 */
final class RollAhead {

    private static final int AT_A_TIME = 1_000;
    private static final int A_WHILE = 300;

    private final PeopleIndexQueries queries;
    private final Roll roll;
    private final long seen;
    private final FutureTask<Boolean> reading = new FutureTask<>(this::readAll);
    private final long most;
    private volatile long last;
    private volatile boolean stopped;

    private RollAhead(PeopleIndexQueries queries, Likeness likeness) {
        this.queries = queries;
        this.roll = new Roll(likeness);
        this.seen = queries.lastTouch();
        this.most = queries.last();
    }

    /** Begins with the keys that are in hand now. */
    static RollAhead begin(PeopleIndexQueries queries, Likeness likeness) {
        var ahead = new RollAhead(queries.ofThisMoment(), likeness);
        var thread = new Thread(ahead.reading, "names-ahead");
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    /** The place of the last write to a person that is certainly in the roll. */
    long seen() {
        return seen;
    }

    /** Stops reading; nothing may be remembered of anybody. */
    void stop() {
        stopped = true;
    }

    /**
     * Waits until all are read, and shows how far that has come.
     *
     * @throws RuntimeException when Ctrl-C was pressed; reading goes on
     */
    void await(Progress progress) {
        boolean shown = false;
        try {
            while (!isRead()) {
                shown = true;
                progress.show("Opening names, once after signing in: %d %%".formatted(100 * last / Math.max(1, most)));
            }
        } finally {
            if (shown) {
                progress.done();
            }
        }
    }

    private boolean isRead() {
        try {
            reading.get(A_WHILE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException again) {
            return true;
        }
    }

    /** Everybody, once all are read; empty when that was stopped or did not work, and is to be done again by who asks. */
    Optional<Roll> roll() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return reading.get() ? Optional.of(roll) : Optional.empty();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException again) {
            // happens again where it is asked for, and is said there
            return Optional.empty();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean readAll() {
        List<IndexedPerson> some;
        do {
            some = queries.after(last, AT_A_TIME, () -> stopped);
            for (IndexedPerson person : some) {
                roll.put(person);
                last = person.id().value();
            }
        } while (!stopped && !some.isEmpty());
        return !stopped;
    }
}
