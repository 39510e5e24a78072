package org.handoff.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals what a row holds beyond its clear columns, and opens it. A salt is sealed with it: the row's hash is bound to the text and
 * not to the ciphertext, which a change of keys replaces, and the text cannot be guessed from its hash.
 */
@Component
class Details {

    private static final SealedColumn COLUMN = new SealedColumn("audit_log", "detail");
    private static final int SALT_BYTES = 16;

    /** A sealed text, and the hash that the row's hash covers. */
    record Detail(@Nullable Sealed sealed, @Nullable String hash) {

        static final Detail NONE = new Detail(null, null);
    }

    private final Seals seals;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    Details(Seals seals, Vault vault) {
        this.seals = seals;
        this.vault = vault;
    }

    /** Seals a text for a row; nothing when the keys in hand do not include the log's. */
    Detail seal(long row, String text) {
        if (!areOpen()) {
            return Detail.NONE;
        }
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var salted = HexFormat.of().formatHex(salt) + text;
        return new Detail(seals.seal(COLUMN, RowPart.of(row), salted), hash(salted));
    }

    /** The text of a row's detail; empty for a row without. */
    String open(LogRow row) {
        var salted = salted(row);
        return salted == null ? "" : salted.substring(2 * SALT_BYTES);
    }

    /** Whether a row's detail is the one that was written; also when there are no keys to look. */
    boolean isWhole(LogRow row) {
        if (row.detail() == null || !areOpen()) {
            return (row.detail() == null) == (row.detailHash() == null);
        }
        try {
            return hash(String.valueOf(salted(row))).equals(row.detailHash());
        } catch (Refusal changed) {
            if (!areOpen()) {
                throw changed;
            }
            return false;
        }
    }

    /** Whether the keys in hand open details. */
    boolean areOpen() {
        return vault.holds(KeyGroup.AUDIT);
    }

    private @Nullable String salted(LogRow row) {
        return seals.open(COLUMN, RowPart.of(row.number()), row.detail());
    }

    private static String hash(String salted) {
        return new CanonicalHash("handoff audit detail 1").add(salted).inHex();
    }
}
