package org.handoff.vault;

import org.handoff.shared.Refusal;

final class TwoKeysOfAGroup extends Refusal {

    private static final long serialVersionUID = 1L;

    TwoKeysOfAGroup() {
        super(Kind.INVALID, """
                The file gives your account two keys where there is only ever one: somebody changed it, to have you seal with a key \
                of theirs. Nothing was opened. Restore a backup: backup restore""");
    }
}
