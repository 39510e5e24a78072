package org.handoff.vault;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * What everybody may see of somebody's keys.
 *
 * @param owner     the account, or {@link Vault#RECOVERY}
 * @param grantee   the public keyset that keys are granted to
 * @param signature the public keyset that signatures are checked with
 */
record PublicKeys(long owner, byte[] grantee, byte[] signature) {

    /** Grants one key: only the owner of these can open it. */
    Grant grant(KeyGroup group, int version, byte[] key) {
        return Crypto.sure(() -> {
            HybridConfig.register();
            var wrapped = TinkProtoKeysetFormat.parseKeysetWithoutSecret(grantee)
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class).encrypt(key, Grant.bound(owner, group, version));
            return new Grant(owner, group, version, wrapped);
        });
    }

    /** What checks signatures of theirs. */
    PublicKeyVerify verifier() throws GeneralSecurityException {
        SignatureConfig.register();
        return TinkProtoKeysetFormat.parseKeysetWithoutSecret(signature)
                .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
    }

    /** These, for a holder that had others before: what was signed with those can still be checked. */
    PublicKeys after(PublicKeys before) {
        return Crypto.sure(() -> {
            var fresh = TinkProtoKeysetFormat.parseKeysetWithoutSecret(signature).getPrimary();
            var all = KeysetHandle.newBuilder(TinkProtoKeysetFormat.parseKeysetWithoutSecret(before.signature))
                    .addEntry(KeysetHandle.importKey(fresh.getKey()).withFixedId(fresh.getId()).makePrimary()).build();
            return new PublicKeys(owner, grantee, TinkProtoKeysetFormat.serializeKeysetWithoutSecret(all));
        });
    }

    /** All of it, for what says that it is really theirs. */
    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + grantee.length + signature.length)
                .putLong(owner).putInt(grantee.length).put(grantee).put(signature).array();
    }
}
