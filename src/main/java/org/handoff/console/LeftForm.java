package org.handoff.console;

/** The person left a form by Ctrl-C or Ctrl-D, or answered no at its end. */
final class LeftForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean over;
    private final boolean kept;
    private final String typing;

    LeftForm() {
        this("");
    }

    /** @param typing  what stood in the line that was being typed */
    LeftForm(String typing) {
        this(false, false, typing);
    }

    private LeftForm(boolean over, boolean kept, String typing) {
        super("left", null, false, false);
        this.over = over;
        this.kept = kept;
        this.typing = typing;
    }

    /** The person said no: nothing of it is wanted any more. */
    static LeftForm over() {
        return new LeftForm(true, false, "");
    }

    /** What was typed is kept as a draft. */
    static LeftForm kept() {
        return new LeftForm(false, true, "");
    }

    boolean isOver() {
        return over;
    }

    boolean isKept() {
        return kept;
    }

    /** What stood in the line that was being typed. */
    String typing() {
        return typing;
    }
}
