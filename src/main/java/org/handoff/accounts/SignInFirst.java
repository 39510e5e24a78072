package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class SignInFirst extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInFirst(boolean anyUser) {
        super(Kind.NOT_PERMITTED, anyUser ? "Sign in first: login, or call handoff with --user NAME --passphrase-file PATH."
                : "This file has no users yet: look whether it is the right one, or set it up first: setup");
    }
}
