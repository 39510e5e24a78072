package org.handoff.vault;

import org.handoff.shared.Refusal;

final class HolderNotEndorsed extends Refusal {

    private static final long serialVersionUID = 1L;

    HolderNotEndorsed(long owner) {
        super(Kind.INVALID, owner == Vault.RECOVERY ? """
                The keys of the recovery key are not those this program wrote: somebody changed the file. Nothing was done, so that no \
                copy is made which the recovery key does not open. Make a new one: recovery renew"""
                : """
                The keys of account U%1$d are not those this program wrote for what a program lead gave it: somebody changed the file. \
                Nothing was done. Keep the account out with user disable U%1$d and make the user a new one, or restore a backup: \
                backup list""".formatted(owner));
    }
}
