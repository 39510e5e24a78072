package org.handoff.vault;

import org.handoff.shared.Refusal;

final class VaultIsLocked extends Refusal {

    private static final long serialVersionUID = 1L;

    VaultIsLocked() {
        super(Kind.NOT_PERMITTED, "Names and notes are sealed. Sign in first: login");
    }
}
