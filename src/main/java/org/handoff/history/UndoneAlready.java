package org.handoff.history;

import org.handoff.shared.Refusal;

final class UndoneAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    UndoneAlready(ChangeSet set, ChangeId by) {
        super(Kind.INVALID, "%s was taken back already, with %s. To have it again: redo %2$s".formatted(set.shown(), by));
    }
}
