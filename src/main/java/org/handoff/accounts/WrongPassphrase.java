package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class WrongPassphrase extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongPassphrase() {
        super(Kind.NOT_PERMITTED, "The name, the passphrase or the key file is wrong.");
    }
}
