package org.handoff.history;

import org.handoff.shared.Refusal;

final class NothingToUndo extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToUndo() {
        super(Kind.NOT_FOUND, "You have made no change that could be taken back. What others did: undo list");
    }
}
