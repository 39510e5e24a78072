package org.handoff.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.handoff.platform.DataFileOpening;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/**
 * Stretches the passphrase that a call came with while the rest of the program is still being made. Signing in asks for the key as ever and
 * is given this one, if it is of the same passphrase, salt and cost; nothing is let in or refused here. For a name that nobody bears as
 * much is done, so that the time tells nothing.
 */
public final class EarlyStretch implements DisposableBean {

    private static final int SALT_BYTES = 16;

    /** What was stretched; no salt of a slot when it was done in vain. */
    private record Stretched(Secret secret, byte @Nullable [] salt, StretchCost cost, byte[] key) {

        boolean is(Secret typed, byte[] wanted, StretchCost costing) {
            return salt != null && secret.sameAs(typed) && Arrays.equals(salt, wanted) && cost.equals(costing);
        }

        void wipe() {
            secret.close();
            Arrays.fill(key, (byte) 0);
        }
    }

    private final CompletableFuture<Optional<Stretched>> outcome = new CompletableFuture<>();

    /** Nothing is stretched before it is asked for. */
    public static EarlyStretch none() {
        var none = new EarlyStretch();
        none.giveUp();
        return none;
    }

    /** Loads what signing in needs and opening names after it, so that it is there by then: libraries, tables of curves, what is sealed. */
    public static void load() {
        Argon2Stretcher.fastest();
        PersonalKeys.make(Vault.RECOVERY);
        new Sealing().tables();
    }

    /** Whoever asks for a key no longer waits for this. */
    public void giveUp() {
        outcome.complete(Optional.empty());
    }

    /**
     * Stretches, in this thread.
     *
     * @param account  whose passphrase it should be; none for nobody's
     * @param secret   overwritten by this when it has been used
     */
    public void work(DataFileOpening file, OptionalLong account, Secret secret) {
        var slot = account.isEmpty() ? Optional.<Slot>empty() : new KeyQueries(file.client()).slot(account.getAsLong());
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var used = slot.map(Slot::salt).orElse(salt);
        var cost = slot.map(Slot::cost).orElse(StretchCost.USUAL);
        var key = Argon2Stretcher.fastest().stretch(secret, used, cost);
        var stretched = new Stretched(secret, slot.map(Slot::salt).orElse(null), cost, key);
        if (!outcome.complete(Optional.of(stretched))) {
            stretched.wipe();
        }
    }

    /** The key, which is the caller's to overwrite; empty when this was of something else, or was given already. */
    Optional<byte[]> key(Secret secret, byte[] salt, StretchCost cost) {
        var stretched = taken();
        try {
            return stretched.filter(it -> it.is(secret, salt, cost)).map(it -> it.key().clone());
        } finally {
            stretched.ifPresent(Stretched::wipe);
        }
    }

    /** Whether as much work as a key takes has been done for nobody. */
    boolean inVain() {
        var stretched = taken();
        stretched.ifPresent(Stretched::wipe);
        return stretched.isPresent() && stretched.get().salt() == null;
    }

    private synchronized Optional<Stretched> taken() {
        var stretched = outcome.join();
        outcome.obtrudeValue(Optional.empty());
        return stretched;
    }

    /** Overwrites what nobody asked for. */
    @Override
    public void destroy() {
        giveUp();
        taken().ifPresent(Stretched::wipe);
    }
}
