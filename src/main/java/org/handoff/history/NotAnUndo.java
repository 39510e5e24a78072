package org.handoff.history;

import org.handoff.shared.Refusal;

final class NotAnUndo extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnUndo(ChangeSet set) {
        super(Kind.INVALID, "%s took nothing back, so there is nothing to have again. To take it back: undo %1$s".formatted(set.shown()));
    }
}
