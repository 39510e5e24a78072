package org.handoff.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, version 1.3, in Java alone: one lane after the other, and in Java's own memory. Runs everywhere. */
final class JavaArgon2 implements Stretcher {

    @Override
    public byte[] stretch(Secret secret, byte[] salt, StretchCost cost) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes())
                .withSalt(salt).withSecret(secret.keyFile()).build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[Crypto.KEY_BYTES];
        generator.generateBytes(secret.bytes(), key);
        return key;
    }
}
