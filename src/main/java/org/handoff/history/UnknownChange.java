package org.handoff.history;

import org.handoff.shared.Refusal;

final class UnknownChange extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownChange(ChangeId id) {
        super(Kind.NOT_FOUND, "There is no change '%s'. Find its id with: undo list".formatted(id));
    }
}
