package org.handoff.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Seals and opens single values with AES-256-GCM under the newest key of the column's group, bound to table, column, row and
 * key version: a value that was changed, or put into another row, does not open.
 */
@Component
public class Seals {

    private final Supplier<Ring> keys;
    private final Sealing sealing;

    @Autowired
    Seals(KeysInHand inHand, Sealing sealing) {
        this(inHand::ring, sealing);
    }

    private Seals(Supplier<Ring> keys, Sealing sealing) {
        this.keys = keys;
        this.sealing = sealing;
    }

    /**
     * The same with the keys of this moment, for whatever thread works for the running write transaction: while that lasts nobody can make
     * other keys.
     *
     * @throws org.handoff.shared.Refusal when nobody is signed in
     */
    public Seals ofThisMoment() {
        var now = keys.get();
        return new Seals(() -> now, sealing);
    }

    /** Whether a column of a table is sealed. */
    public boolean isSealed(SealedColumn column) {
        return sealing.isSealed(column);
    }

    /**
     * Seals a text for its place; nothing stays nothing.
     *
     * @throws org.handoff.shared.Refusal when nobody is signed in, or their keys do not include the column's
     */
    public @Nullable Sealed seal(SealedColumn column, RowPart row, @Nullable String text) {
        return text == null ? null : new Sealed(keys.get().newest(sealing.group(column))
                .seal(place(column, row), text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Opens what was sealed for that place; nothing stays nothing.
     *
     * @throws org.handoff.shared.Refusal when nobody is signed in, their keys do not include the column's, or the value was
     *         changed or stands in the wrong place
     */
    public @Nullable String open(SealedColumn column, RowPart row, @Nullable Sealed sealed) {
        return sealed == null ? null : new String(open(keys.get(), sealing.group(column), column, row, sealed.bytes()),
                StandardCharsets.UTF_8);
    }

    /** The same, and what to have in its place where the value was changed or stands in the wrong place: for lists, which one value must not stop. */
    public @Nullable String openOr(@Nullable String damaged, SealedColumn column, RowPart row, @Nullable Sealed sealed) {
        try {
            return open(column, row, sealed);
        } catch (SealBroken broken) {
            return damaged;
        }
    }

    /** The same for a row with a number of its own, straight from a column of a query. */
    public @Nullable String open(SealedColumn column, long row, byte @Nullable [] sealed) {
        return sealed == null ? null : open(column, RowPart.of(row), new Sealed(sealed));
    }

    static byte[] open(Ring ring, KeyGroup group, SealedColumn column, RowPart row, byte[] sealed) {
        try {
            return ring.of(group, GroupKey.versionOf(sealed)).orElseThrow(() -> new SealBroken(column, row))
                    .open(place(column, row), sealed);
        } catch (GeneralSecurityException changed) {
            throw new SealBroken(column, row);
        }
    }

    /** The keyed hash by which a sealed value is found: HMAC-SHA-256 of the text, under a key derived from the column's. */
    public byte[] lookup(SealedColumn column, String text) {
        return lookup(keys.get().newest(sealing.group(column)), column, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] lookup(GroupKey key, SealedColumn column, byte[] text) {
        return key.lookup(column.toString(), text);
    }

    static String place(SealedColumn column, RowPart row) {
        return column.table() + "\u0000" + column.column() + "\u0000" + row;
    }
}
