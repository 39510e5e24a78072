package org.handoff.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.handoff.platform.MachineTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sits before this process, since when, and when a key was last pressed. Holds no key itself. */
@Component
class Session {

    private static final Duration LONGEST = Duration.ofHours(8);

    private final MachineTime time;
    private final Set<Object> written = new HashSet<>();
    private @Nullable SignedIn who;
    private long epoch;
    private boolean locked;
    private boolean fresh;
    private boolean glancing;
    private Duration patience = Duration.ZERO;
    private long began;
    private long touched;
    private Instant touchedAt = Instant.EPOCH;

    Session(MachineTime time) {
        this.time = time;
    }

    /** @param patience  how long the session stays open without a key */
    synchronized void begin(SignedIn who, long epoch, Duration patience) {
        this.who = who;
        this.epoch = epoch;
        this.patience = patience;
        locked = false;
        began = time.ticks();
        fresh = true;
        touch();
    }

    /** Whether the passphrase was typed a moment ago and no command has begun since. */
    synchronized boolean isFresh() {
        return fresh;
    }

    synchronized void lock() {
        locked = true;
        written.clear();
    }

    synchronized void end() {
        who = null;
        locked = false;
        written.clear();
    }

    synchronized void touch() {
        touched = time.ticks();
        touchedAt = time.now();
    }

    /** Whoever is signed in, locked out or not. */
    synchronized Optional<SignedIn> who() {
        return Optional.ofNullable(who);
    }

    synchronized boolean isOpen() {
        return who != null && !locked;
    }

    synchronized boolean isLocked() {
        return who != null && locked;
    }

    synchronized long epoch() {
        return epoch;
    }

    /**
     * What is left of the two limits. The machine's clock is looked at, too: the other one stands still while the machine
     * sleeps. Who sets it back gains nothing.
     */
    synchronized Duration untilLock() {
        var idle = Duration.ofNanos(time.ticks() - touched);
        var byTheWall = Duration.between(touchedAt, time.now());
        var leftIdle = patience.minus(byTheWall.compareTo(idle) > 0 ? byTheWall : idle);
        var leftInAll = LONGEST.minusNanos(time.ticks() - began);
        return leftIdle.compareTo(leftInAll) < 0 ? leftIdle : leftInAll;
    }

    synchronized void patience(Duration longer) {
        patience = longer;
    }

    /** A command begins: what it reads is written down anew. */
    synchronized void newCommand() {
        written.clear();
        fresh = false;
        touch();
    }

    /** Whether this read has not been written down for the command that runs. */
    synchronized boolean firstTime(Object read) {
        return written.add(read);
    }

    boolean isGlancing() {
        return glancing;
    }

    void glancing(boolean now) {
        glancing = now;
    }
}
