package org.handoff.vault;

/** Makes a key from a passphrase, slowly on purpose. */
interface Stretcher {

    /**
     * The key-encryption key.
     *
     * @param secret the passphrase, with its key file if it has one
     * @param salt   the slot's own salt
     * @param cost   what one try costs
     * @return 32 bytes
     */
    byte[] stretch(Secret secret, byte[] salt, StretchCost cost);
}
