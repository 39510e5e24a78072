package org.handoff.vault;

import org.springframework.stereotype.Component;

/**
 * Argon2id, version 1.3 (RFC 9106); the key file goes in as Argon2's secret value. By the reference library where it runs, else in Java:
 * both give the same.
 */
@Component
final class Argon2Stretcher implements Stretcher {

    /** Found once, when it is first needed. */
    private static final class Fastest {

        private static final Stretcher HERE = LibraryArgon2.onThisMachine().orElseGet(JavaArgon2::new);
    }

    static Stretcher fastest() {
        return Fastest.HERE;
    }

    @Override
    public byte[] stretch(Secret secret, byte[] salt, StretchCost cost) {
        return fastest().stretch(secret, salt, cost);
    }
}
