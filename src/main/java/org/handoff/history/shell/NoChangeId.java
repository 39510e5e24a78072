package org.handoff.history.shell;

import org.handoff.shared.Refusal;

final class NoChangeId extends Refusal {

    private static final long serialVersionUID = 1L;

    NoChangeId(String typed) {
        super(Kind.INVALID, "'%s' is not the id of a change. Type one such as Z12; undo list shows them.".formatted(typed));
    }
}
