package org.handoff.console;

/** The person left a form by Ctrl-C or Ctrl-D, or stopped a long job by Ctrl-C. */
final class LeftForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeftForm() {
        super("left", null, false, false);
    }
}
