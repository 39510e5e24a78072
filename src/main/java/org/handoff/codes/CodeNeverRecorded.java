package org.handoff.codes;

import org.handoff.shared.Refusal;

final class CodeNeverRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeNeverRecorded(String reason) {
        super(Kind.INVALID, reason + ".");
    }
}
