package org.handoff.history;

import java.util.List;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.SealsElsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps what the journal holds of sealed columns under the keys of today. */
@Repository
class JournalSealsQueries implements SealsElsewhere {

    private static final int PAGE = 1000;

    private record Kept(long change, SealedColumn column, RowKey row, byte @Nullable [] before, byte @Nullable [] after) {
    }

    private final JdbcTemplate jdbc;

    JournalSealsQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void resealWith(Anew anew) {
        var last = new Object[] {-1L, ""};
        List<Kept> page;
        do {
            page = page(last);
            page.forEach(kept -> jdbc.update("UPDATE change_value SET old_sealed = ?, new_sealed = ? WHERE change = ? AND column_name = ?",
                    sealed(anew, kept, kept.before()), sealed(anew, kept, kept.after()), kept.change(), kept.column().column()));
            if (!page.isEmpty()) {
                var end = page.get(page.size() - 1);
                last = new Object[] {end.change(), end.column().column()};
            }
        } while (page.size() == PAGE);
    }

    private List<Kept> page(Object... after) {
        return jdbc.query("""
                SELECT v.change, v.column_name, c.table_name, c.row_key, v.old_sealed, v.new_sealed
                FROM change_value v JOIN change c ON c.id = v.change
                WHERE (v.change, v.column_name) > (?, ?) AND (v.old_sealed IS NOT NULL OR v.new_sealed IS NOT NULL)
                ORDER BY v.change, v.column_name LIMIT 1000
                """, (row, number) -> new Kept(row.getLong(1), new SealedColumn(row.getString(3), row.getString(2)),
                new RowKey(row.getString(3), row.getString(4)), row.getBytes(5), row.getBytes(6)), after);
    }

    private static byte @Nullable [] sealed(Anew anew, Kept kept, byte @Nullable [] value) {
        return value == null ? null : anew.seal(kept.column(), kept.row().part(), value);
    }
}
