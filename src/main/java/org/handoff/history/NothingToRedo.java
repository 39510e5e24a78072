package org.handoff.history;

import org.handoff.shared.Refusal;

final class NothingToRedo extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToRedo() {
        super(Kind.NOT_FOUND, "You have taken nothing back that could be had again. What was done: undo list");
    }
}
