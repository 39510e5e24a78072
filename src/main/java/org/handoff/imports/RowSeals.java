package org.handoff.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Seals what an import writes and opens what it compares, for any table of the exchange format. */
@Component
class RowSeals {

    static final String KEY = "external_key";
    static final String LOOKUP = "_lookup";

    private final Seals seals;
    private final Map<SealedColumn, Boolean> sealed = new HashMap<>();
    private final @Nullable LastSeen<SealedColumn, LastSeen<String, byte[]>> lookups;
    private SealedAhead ahead = SealedAhead.NOTHING;

    @Autowired
    RowSeals(Seals seals) {
        this(seals, null);
    }

    private RowSeals(Seals seals, @Nullable LastSeen<SealedColumn, LastSeen<String, byte[]>> lookups) {
        this.seals = seals;
        this.lookups = lookups;
    }

    /** The same for one import and one of its threads, with the keys of its transaction: it remembers the look-ups of the last rows. */
    RowSeals forOneImport() {
        return new RowSeals(seals.ofThisMoment(), new LastSeen<>());
    }

    /** From now on takes what was made ready of a row, as far as it fits what is asked for. */
    void use(SealedAhead made) {
        ahead = made;
    }

    /** Seals a value before its turn; what is not sealed is not kept. */
    void sealAhead(SealedAhead made, String table, String column, RowPart row, String text) {
        if (isSealed(table, column)) {
            made.keep(new SealedColumn(table, column), row, text, (byte[]) Objects.requireNonNull(written(table, column, row, text)));
        }
    }

    /** Hashes the key of a record before its turn. */
    void lookUpAhead(SealedAhead made, String table, String key) {
        made.keepLookup(new SealedColumn(table, KEY), key, lookup(table, key));
    }

    boolean isSealed(String table, String column) {
        return sealed.computeIfAbsent(new SealedColumn(table, column), seals::isSealed);
    }

    /** The hash by which a record with that key of its source is found. */
    byte[] lookup(String table, @Nullable String key) {
        if (key == null) {
            return new byte[0];
        }
        var column = new SealedColumn(table, KEY);
        var made = ahead.lookup(column, key);
        if (made != null) {
            return made;
        }
        return lookups == null ? seals.lookup(column, key)
                : lookups.of(column, LastSeen::new).of(key, () -> seals.lookup(column, key));
    }

    /** A value as it goes into its column: sealed where the column is, a date as text. */
    @Nullable Object written(String table, String column, RowPart row, @Nullable Object value) {
        if (value == null || !isSealed(table, column)) {
            return value;
        }
        var place = new SealedColumn(table, column);
        var made = ahead.sealed(place, row, value.toString());
        return made != null ? made : Objects.requireNonNull(seals.seal(place, row, value.toString())).bytes();
    }

    /** A value as it is read: opened where the column is sealed. */
    @Nullable Object read(String table, String column, RowPart row, @Nullable Object value) {
        return value instanceof byte[] bytes && isSealed(table, column)
                ? seals.open(new SealedColumn(table, column), row, new Sealed(bytes)) : value;
    }

    @Nullable String text(String table, String column, RowPart row, byte @Nullable [] bytes) {
        return (String) read(table, column, row, bytes);
    }

    /** The columns of one row as they are written, with the look-ups of what is found by one. */
    Map<String, @Nullable Object> written(String table, long row, Map<String, @Nullable Object> columns) {
        var written = new java.util.LinkedHashMap<String, @Nullable Object>();
        columns.forEach((column, value) -> {
            written.put(column, written(table, column, RowPart.of(row), value));
            if (column.equals(KEY)) {
                written.put(KEY + LOOKUP, value == null ? null : lookup(table, value.toString()));
            }
        });
        return written;
    }

    /** Texts of a list below a record, as they are written, in their order. */
    List<@Nullable Object> writtenList(String table, String column, long row, List<String> texts) {
        var written = new ArrayList<@Nullable Object>();
        for (String text : texts) {
            written.add(written(table, column, RowPart.of(row, written.size()), text));
        }
        return written;
    }
}
