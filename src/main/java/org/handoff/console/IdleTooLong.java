package org.handoff.console;

/** No key was pressed for so long that the session has to lock. */
final class IdleTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdleTooLong() {
        super("idle", null, false, false);
    }
}
