package org.handoff.history;

import org.handoff.shared.Refusal;

final class BackAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    BackAlready(ChangeSet set) {
        super(Kind.INVALID, "What %s took back is there again already. To take it back once more: undo Z%d".formatted(set.shown(), set.undoOf()));
    }
}
