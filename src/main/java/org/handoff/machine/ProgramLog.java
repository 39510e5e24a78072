package org.handoff.machine;

import org.slf4j.LoggerFactory;

/** The log of this run. Whoever begins to log while another thread sets it up would have that said on the screen, so each thread waits here. */
public final class ProgramLog {

    private ProgramLog() {
    }

    /** Comes back when the log is set up, by this thread or another. */
    public static synchronized void begin() {
        LoggerFactory.getILoggerFactory();
    }
}
