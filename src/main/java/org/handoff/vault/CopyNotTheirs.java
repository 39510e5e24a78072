package org.handoff.vault;

import org.handoff.shared.Refusal;

final class CopyNotTheirs extends Refusal {

    private static final long serialVersionUID = 1L;

    CopyNotTheirs() {
        super(Kind.NOT_PERMITTED, "Your keys open nothing in that copy: it was made before you were given them. Use the recovery key: --recovery-file FILE");
    }
}
