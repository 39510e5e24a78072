package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class UnknownUser extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownUser(String typed) {
        super(Kind.NOT_FOUND, "There is no user %s. See: user list".formatted(typed));
    }
}
