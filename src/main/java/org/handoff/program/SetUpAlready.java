package org.handoff.program;

import org.handoff.shared.Refusal;

final class SetUpAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    SetUpAlready(String program) {
        super(Kind.INVALID, "This file belongs to %s already. To start another program, name a new file: --file PATH.".formatted(program));
    }
}
