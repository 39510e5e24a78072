package org.handoff.participants;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Opens everybody's names in a thread of its own, before somebody looks for one. It reads a few people at a time and keeps no transaction, so
 * nobody waits for it, and what is written meanwhile is read again by whoever takes the roll.
 */
final class RollAhead {

    private static final int AT_A_TIME = 1_000;

    private final PeopleIndexQueries queries;
    private final Roll roll;
    private final long seen;
    private final FutureTask<Boolean> reading = new FutureTask<>(this::readAll);
    private volatile boolean stopped;

    /** @param seen  the place of the last write to a person before anything is read */
    private RollAhead(PeopleIndexQueries queries, Likeness likeness, long seen) {
        this.queries = queries;
        this.roll = new Roll(likeness);
        this.seen = seen;
    }

    /** Begins with the keys that are in hand now. */
    static RollAhead begin(PeopleIndexQueries queries, Likeness likeness) {
        var ahead = new RollAhead(queries.ofThisMoment(), likeness, queries.lastTouch());
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
        long last = 0;
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
