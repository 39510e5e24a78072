package org.handoff.accounts.shell;

import org.handoff.shared.Refusal;

final class NothingToSignInWith extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToSignInWith() {
        this("Nobody can be asked here. Say who you are before the command: handoff --user NAME --passphrase-file PATH …");
    }

    NothingToSignInWith(String sentence) {
        super(Kind.NOT_PERMITTED, sentence);
    }
}
