package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class NotTheRecoveryKey extends Refusal {

    private static final long serialVersionUID = 1L;

    NotTheRecoveryKey() {
        super(Kind.NOT_PERMITTED, "This is not the recovery key of this file: it is another file's, or the file has got a new one since (recovery renew). Look for the paper of the latest date.");
    }
}
