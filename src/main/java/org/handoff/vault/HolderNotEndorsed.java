package org.handoff.vault;

import org.handoff.shared.Refusal;

final class HolderNotEndorsed extends Refusal {

    private static final long serialVersionUID = 1L;

    HolderNotEndorsed(long owner) {
        super(Kind.INVALID, """
                The public keys of %s are not those this program wrote: somebody changed the file to be given its keys. Nothing was \
                done. Restore a backup: backup list""".formatted(owner == Vault.RECOVERY ? "the recovery key" : "account U" + owner));
    }
}
