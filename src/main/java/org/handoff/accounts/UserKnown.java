package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class UserKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    UserKnown(String name) {
        super(Kind.INVALID, "There is a user %s already. Take another name, or see: user list".formatted(name));
    }
}
