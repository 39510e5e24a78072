package org.handoff.vault;

import org.handoff.shared.Refusal;

final class RecoveryKeyMistyped extends Refusal {

    private static final long serialVersionUID = 1L;

    RecoveryKeyMistyped(int half, int letters) {
        super(Kind.INVALID, """
                Half %d of the recovery key does not fit: it has 30 letters and digits (%d were typed), and the last of them \
                tell a slip. Type it again as it stands on the paper.""".formatted(half, letters));
    }
}
