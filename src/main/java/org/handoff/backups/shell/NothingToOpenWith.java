package org.handoff.backups.shell;

import org.handoff.shared.Refusal;

final class NothingToOpenWith extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToOpenWith() {
        super(Kind.USAGE, "A backup opens with the recovery key (--recovery-file FILE), or with the passphrase of somebody who could open the file when it was made (before the command: --user NAME --passphrase-file FILE).");
    }
}
