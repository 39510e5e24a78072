package org.handoff.accounts.shell;

import org.handoff.shared.Refusal;

final class NoSuchRole extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchRole(String typed) {
        super(Kind.INVALID, "'%s' is not a role. It is one of: case-manager, lead, evaluator.".formatted(typed.strip()));
    }
}
