package org.handoff.vault;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Somebody's own two key pairs: one that keys are granted to (HPKE over X25519), one that signs the audit log (Ed25519).
 *
 * @param owner   the account, or {@link Vault#RECOVERY}
 * @param grants  the private keyset that opens grants
 * @param signing the private keyset that signs
 */
record PersonalKeys(long owner, KeysetHandle grants, KeysetHandle signing) {

    private static final HpkeParameters GRANTING = Crypto.sure(() -> HpkeParameters.builder()
            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256).setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
            .setAeadId(HpkeParameters.AeadId.AES_256_GCM).setVariant(HpkeParameters.Variant.TINK).build());

    static PersonalKeys make(long owner) {
        register();
        return Crypto.sure(() -> new PersonalKeys(owner,
                KeysetHandle.generateNew(GRANTING),
                KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519)));
    }

    static PersonalKeys of(long owner, byte[] bytes) throws GeneralSecurityException {
        register();
        var buffer = ByteBuffer.wrap(bytes);
        var grants = new byte[buffer.getInt()];
        buffer.get(grants);
        var signing = new byte[buffer.remaining()];
        buffer.get(signing);
        return new PersonalKeys(owner, TinkProtoKeysetFormat.parseKeyset(grants, InsecureSecretKeyAccess.get()),
                TinkProtoKeysetFormat.parseKeyset(signing, InsecureSecretKeyAccess.get()));
    }

    private static void register() {
        Crypto.sure(() -> {
            HybridConfig.register();
            SignatureConfig.register();
            return true;
        });
    }

    byte[] bytes() {
        return Crypto.sure(() -> {
            var first = TinkProtoKeysetFormat.serializeKeyset(grants, InsecureSecretKeyAccess.get());
            var second = TinkProtoKeysetFormat.serializeKeyset(signing, InsecureSecretKeyAccess.get());
            return ByteBuffer.allocate(Integer.BYTES + first.length + second.length).putInt(first.length).put(first).put(second)
                    .array();
        });
    }

    /** The half of both pairs that everybody may see. */
    PublicKeys open() {
        return Crypto.sure(() -> new PublicKeys(owner,
                TinkProtoKeysetFormat.serializeKeysetWithoutSecret(grants.getPublicKeysetHandle()),
                TinkProtoKeysetFormat.serializeKeysetWithoutSecret(signing.getPublicKeysetHandle())));
    }

    /** Opens a key that was granted. */
    byte[] opened(Grant grant) {
        return Crypto.sure(() -> grants.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(grant.wrapped(), grant.bound()));
    }

    /** The same for a grant that may have been made to earlier keys of the same owner. */
    Optional<byte[]> openedIfTheirs(Grant grant) {
        try {
            return Optional.of(grants.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(grant.wrapped(), grant.bound()));
        } catch (GeneralSecurityException notTheirs) {
            return Optional.empty();
        }
    }

    byte[] sign(byte[] message) {
        return Crypto.sure(() -> signing.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class).sign(message));
    }

    @Override
    public String toString() {
        return "PersonalKeys[" + owner + "]";
    }
}
