package org.handoff.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handoff.history.NetChange.Entry;
import org.handoff.history.NetChange.Operation;
import org.handoff.history.Table.Pointer;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the journal. */
@Repository
class JournalQueries {

    private static final String SET = """
            SELECT s.id, s.made_at, s.account, a.name, s.command, s.use_case, s.undo_of, s.undone_by, s.reason
            FROM change_set s LEFT JOIN account a ON a.id = s.account
            """;
    private static final String ENTRY = """
            SELECT c.id, c.change_set, c.table_name, c.row_key, c.operation, c.version,
                   v.column_name, v.old_value, v.new_value, v.old_sealed, v.new_sealed
            FROM change c LEFT JOIN change_value v ON v.change = c.id
            """;
    private static final String WHOLE = " AND EXISTS (SELECT 1 FROM change c WHERE c.change_set = s.id)";

    private final JdbcTemplate jdbc;

    JournalQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChangeSet> set(long id) {
        return jdbc.query(SET + "WHERE s.id = ?", JournalQueries::set, id).stream().findFirst();
    }

    /** The latest change of an account that stands and is no taking back itself. */
    Optional<Long> lastStanding(long account) {
        return first("SELECT s.id FROM change_set s WHERE s.account = ? AND s.undo_of IS NULL AND s.undone_by IS NULL" + WHOLE
                + " ORDER BY s.id DESC LIMIT 1", account);
    }

    /** The latest taking back of an account that stands. */
    Optional<Long> lastUndo(long account) {
        return first("SELECT s.id FROM change_set s JOIN change_set o ON o.id = s.undo_of WHERE s.account = ? AND s.undone_by IS NULL"
                + " AND o.undo_of IS NULL" + WHOLE + " ORDER BY s.id DESC LIMIT 1", account);
    }

    /** The latest changes, of one account or of all. */
    List<ChangeSet> latest(@Nullable Long account, int limit) {
        return jdbc.query(SET + "WHERE (? IS NULL OR s.account = ?)" + WHOLE + " ORDER BY s.id DESC LIMIT ?", JournalQueries::set, account,
                account, limit);
    }

    long count(@Nullable Long account) {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT count(*) FROM change_set s WHERE (? IS NULL OR s.account = ?)" + WHOLE,
                Long.class, account, account));
    }

    /** The entries of one change, in the order of writing. */
    List<Entry> entries(long set) {
        return read("WHERE c.change_set = ? ORDER BY c.id", set);
    }

    /** Everything that was ever written of the rows of a table with this number in their key, in the order of writing. */
    List<Entry> entries(String table, long number) {
        return read("WHERE c.table_name = ? AND c.record = ? ORDER BY c.id", table, number);
    }

    /** What a row was when it was last removed; empty for one that never was. */
    Optional<Entry> lastRemoval(RowKey row) {
        return read("WHERE c.id = (SELECT max(r.id) FROM change r WHERE r.table_name = ? AND r.record = ? AND r.row_key = ? "
                + "AND r.operation = 'REMOVED') ORDER BY c.id", row.table(), row.number(), row.json()).stream().findFirst();
    }

    /** The numbers of rows that hung on a row of another table at any time, as far as the journal knows. */
    List<Long> numbersBelow(Pointer pointer, long number) {
        return jdbc.queryForList("""
                SELECT DISTINCT c.record FROM change c JOIN change_value v ON v.change = c.id
                WHERE c.table_name = ? AND v.column_name = ? AND (v.old_value = ? OR v.new_value = ?) ORDER BY c.record
                """, Long.class, pointer.table(), pointer.column(), number, number);
    }

    /** The latest change after another that wrote the same row and stands. */
    Optional<ChangeSet> laterStanding(RowKey row, long after) {
        return jdbc.query(SET + """
                WHERE s.id = (SELECT max(c.change_set) FROM change c JOIN change_set l ON l.id = c.change_set
                              WHERE c.table_name = ? AND c.record = ? AND c.row_key = ? AND l.id > ?
                              AND l.undo_of IS NULL AND l.undone_by IS NULL)
                """, JournalQueries::set, row.table(), row.number(), row.json(), after).stream().findFirst();
    }

    /** The change that added a row, while it stands. */
    Optional<ChangeSet> adding(RowKey row) {
        return jdbc.query(SET + """
                WHERE s.id = (SELECT max(c.change_set) FROM change c JOIN change_set l ON l.id = c.change_set
                              WHERE c.table_name = ? AND c.record = ? AND c.row_key = ? AND c.operation = 'ADDED'
                              AND l.undo_of IS NULL AND l.undone_by IS NULL)
                """, JournalQueries::set, row.table(), row.number(), row.json()).stream().findFirst();
    }

    private List<Entry> read(String where, Object... values) {
        var found = new LinkedHashMap<Long, Entry>();
        jdbc.query(ENTRY + where, row -> {
            long id = row.getLong("id");
            var entry = found.get(id);
            if (entry == null) {
                entry = new Entry(id, row.getLong("change_set"), new RowKey(row.getString("table_name"), row.getString("row_key")),
                        Operation.valueOf(row.getString("operation")), number(row, "version"), new LinkedHashMap<>(), new LinkedHashMap<>());
                found.put(id, entry);
            }
            put(row, "old", entry.operation() != Operation.ADDED, entry.old());
            put(row, "new", entry.operation() != Operation.REMOVED, entry.now());
        }, values);
        return new ArrayList<>(found.values());
    }

    private static void put(ResultSet row, String which, boolean known, Map<String, @Nullable Object> values) throws SQLException {
        var column = row.getString("column_name");
        if (column != null && known) {
            var sealed = row.getBytes(which + "_sealed");
            values.put(column, sealed == null ? LiveQueries.plain(row.getObject(which + "_value")) : new Sealed(sealed));
        }
    }

    private Optional<Long> first(String sql, Object... values) {
        return jdbc.queryForList(sql, Long.class, values).stream().findFirst();
    }

    private static ChangeSet set(ResultSet row, int number) throws SQLException {
        var reason = row.getBytes("reason");
        long account = row.getLong("account");
        var name = row.getString("name");
        return new ChangeSet(row.getLong("id"), Instant.parse(row.getString("made_at")), account, name == null ? "U" + account : name,
                row.getString("command"), row.getString("use_case"), number(row, "undo_of"), number(row, "undone_by"),
                reason == null ? null : new Sealed(reason));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
