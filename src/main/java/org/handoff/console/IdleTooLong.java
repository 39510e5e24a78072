package org.handoff.console;

/** No key was pressed for so long that the session has to lock. */
final class IdleTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String typing;

    /** @param typing  what stood in the line that was being typed */
    IdleTooLong(String typing) {
        super("idle", null, false, false);
        this.typing = typing;
    }

    String typing() {
        return typing;
    }
}
