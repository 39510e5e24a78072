package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class FirstPassphraseStands extends Refusal {

    private static final long serialVersionUID = 1L;

    FirstPassphraseStands() {
        super(Kind.NOT_PERMITTED, "Your first passphrase was seen by who made it. Choose your own now: passphrase change");
    }
}
