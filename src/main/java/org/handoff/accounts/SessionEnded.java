package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class SessionEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    SessionEnded(String why) {
        super(Kind.NOT_PERMITTED, "%s You are signed out. Sign in again: login".formatted(why));
    }
}
