package org.handoff.audit.shell;

import org.handoff.shared.Refusal;

/** A filter of the log names something that cannot be in it. */
final class NotInTheLog extends Refusal {

    private static final long serialVersionUID = 1L;

    NotInTheLog(Kind kind, String sentence) {
        super(kind, sentence);
    }
}
