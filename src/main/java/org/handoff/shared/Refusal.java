package org.handoff.shared;

/**
 * The program understood and will not: a sentence for staff that says what is wrong and what to type instead.
 * Everything else that is thrown is a fault.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal, and with it the exit code of the command contract. */
    public enum Kind {
        /** The command line itself is wrong. */
        USAGE(2),
        /** A rule forbids it, or the values contradict each other. */
        INVALID(3),
        /** The file is locked, or the person may not. */
        NOT_PERMITTED(4),
        /** There is no such record, file or name. */
        NOT_FOUND(5),
        /** The disclosure rules forbid it. */
        DISCLOSURE(6);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of a command refused for this reason. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    protected Refusal(Kind kind, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
    }

    /** What sort of refusal this is. */
    public Kind kind() {
        return kind;
    }

    /** The sentence for staff. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
