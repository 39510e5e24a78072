package org.handoff.vault;

import com.google.crypto.tink.PublicKeyVerify;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Checks signatures of accounts, also of those that cannot sign in any more. May be asked by several threads at once. */
public final class Signatures {

    private final Map<Long, PublicKeyVerify> verifiers;

    private Signatures(Map<Long, PublicKeyVerify> verifiers) {
        this.verifiers = verifiers;
    }

    static Signatures of(Collection<PublicKeys> holders) {
        var verifiers = new HashMap<Long, PublicKeyVerify>();
        holders.forEach(keys -> verifiers.put(keys.owner(), Crypto.sure(keys::verifier)));
        return new Signatures(verifiers);
    }

    /** Whether an account signed that, with the keys it has or had. */
    public boolean by(long account, byte[] message, byte[] signature) {
        try {
            var verifier = verifiers.get(account);
            if (verifier == null) {
                return false;
            }
            verifier.verify(signature, message);
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }
}
