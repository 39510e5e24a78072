package org.handoff.console;

import org.handoff.shared.Refusal;

/** An answer that is not of the kind asked for. */
final class NotUnderstood extends Refusal {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
