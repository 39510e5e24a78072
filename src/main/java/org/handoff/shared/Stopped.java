package org.handoff.shared;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody asked a long job to stop, by Ctrl-C, and it did where nothing was half done: its transaction is rolled back, its files are
 * taken away. The wish is remembered besides the interrupt of the thread that does the job, because libraries take interrupts and go on.
 */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<Thread> ASKED = ConcurrentHashMap.newKeySet();

    public Stopped() {
        super("stopped", null, false, false);
    }

    /** Asks a job to stop. */
    public static void ask(Thread job) {
        ASKED.add(job);
        job.interrupt();
    }

    /** Whether somebody asked what this thread does to stop; it is not asked any more then. */
    public static boolean forget() {
        boolean interrupted = Thread.interrupted();
        return ASKED.remove(Thread.currentThread()) || interrupted;
    }

    /**
     * Said by a long job wherever it can stop.
     *
     * @throws Stopped when somebody asked for it
     */
    public static void ifAsked() {
        if (forget()) {
            throw new Stopped();
        }
    }

    /** Whether a fault is nothing but the wish to stop, which reading, writing or waiting has noticed. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Stopped || cause instanceof InterruptedException || cause instanceof ClosedByInterruptException
                    || cause instanceof InterruptedIOException) {
                return true;
            }
        }
        return false;
    }
}
