package org.handoff.vault;

import org.handoff.shared.Refusal;

final class SlotDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    SlotDamaged(long owner) {
        super(Kind.INVALID, """
                Both copies of the key slot of %s are damaged or missing. %s""".formatted(
                owner == Vault.RECOVERY ? "the recovery key" : "account U" + owner,
                owner == Vault.RECOVERY ? "Sign in with a passphrase, or restore a backup: backup list"
                        : "Another lead can make a new one (user enable U%d), or restore a backup: backup list".formatted(owner)));
    }
}
