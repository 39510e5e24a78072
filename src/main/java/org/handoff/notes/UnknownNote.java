package org.handoff.notes;

import org.handoff.shared.Refusal;

final class UnknownNote extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownNote(String typed) {
        super(Kind.NOT_FOUND, "There is no note '%s'. Find its id, such as M1, with: note list".formatted(typed));
    }
}
