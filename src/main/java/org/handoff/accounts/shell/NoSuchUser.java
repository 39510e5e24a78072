package org.handoff.accounts.shell;

import org.handoff.shared.Refusal;

final class NoSuchUser extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchUser(String typed) {
        super(Kind.NOT_FOUND, "There is no user %s. See: user list".formatted(typed));
    }
}
