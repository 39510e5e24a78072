package org.handoff.program.shell;

import org.handoff.shared.Refusal;

final class RecoveryFileNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    RecoveryFileNotWritten(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
