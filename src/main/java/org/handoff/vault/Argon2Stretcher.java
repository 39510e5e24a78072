package org.handoff.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Argon2id, version 1.3 (RFC 9106); the key file goes in as Argon2's secret value. By the reference library where it runs, else in Java:
 * both give the same.
 */
@Component
final class Argon2Stretcher implements Stretcher {

    private volatile @Nullable Stretcher fastest;

    @Override
    public byte[] stretch(Secret secret, byte[] salt, StretchCost cost) {
        return fastest().stretch(secret, salt, cost);
    }

    private Stretcher fastest() {
        var known = fastest;
        if (known == null) {
            known = LibraryArgon2.onThisMachine().orElseGet(JavaArgon2::new);
            fastest = known;
        }
        return known;
    }
}
