package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class SessionLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    SessionLocked(String name) {
        super(Kind.NOT_PERMITTED, "Locked. %s, type your passphrase: login".formatted(name));
    }
}
