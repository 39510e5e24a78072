package org.handoff.backups;

import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;

/** Who opens a backup, and with what. */
public sealed interface WhoOpens {

    /** Whoever is signed in, with the keys in hand. */
    record SignedIn() implements WhoOpens {
    }

    /**
     * Whoever has the recovery key.
     *
     * @param key both halves
     */
    record WithRecoveryKey(RecoveryKey key) implements WhoOpens {
    }

    /**
     * A user of the file that the backup was made of.
     *
     * @param name       the user's name, or the number {@code U1}
     * @param passphrase the user's passphrase when the backup was made
     */
    record User(String name, Secret passphrase) implements WhoOpens {
    }
}
