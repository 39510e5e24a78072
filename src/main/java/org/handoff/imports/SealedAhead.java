package org.handoff.imports;

import java.util.HashMap;
import java.util.Map;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.jspecify.annotations.Nullable;

/**
 * What of a row was sealed and hashed before its turn came. It is only good for the very text and the very place: who asks for another
 * gets nothing, and seals it then.
 */
final class SealedAhead {

    /** Of a row of which nothing was. */
    static final SealedAhead NOTHING = new SealedAhead();

    private record Text(SealedColumn column, @Nullable RowPart row, String text) {
    }

    private final Map<Text, byte[]> values = new HashMap<>();

    void keep(SealedColumn column, RowPart row, String text, byte[] sealed) {
        values.put(new Text(column, row, text), sealed);
    }

    void keepLookup(SealedColumn column, String text, byte[] lookup) {
        values.put(new Text(column, null, text), lookup);
    }

    byte @Nullable [] sealed(SealedColumn column, RowPart row, String text) {
        return values.get(new Text(column, row, text));
    }

    byte @Nullable [] lookup(SealedColumn column, String text) {
        return values.get(new Text(column, null, text));
    }
}
