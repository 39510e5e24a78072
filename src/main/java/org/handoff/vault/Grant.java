package org.handoff.vault;

import java.nio.charset.StandardCharsets;

/**
 * One version of one group's key, as only its owner can open it.
 *
 * @param wrapped the key under HPKE to the owner's public key, bound to the three before it
 */
record Grant(long owner, KeyGroup group, int version, byte[] wrapped) {

    byte[] bound() {
        return bound(owner, group, version);
    }

    static byte[] bound(long owner, KeyGroup group, int version) {
        return "handoff grant %d %s %d".formatted(owner, group, version).getBytes(StandardCharsets.UTF_8);
    }
}
