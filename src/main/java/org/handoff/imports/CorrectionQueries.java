package org.handoff.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.vault.RowPart;

/** Finds in the journal of changes when a field was changed last at the prompt, and by whom. Imports are not in it. */
final class CorrectionQueries {

    private static final DateTimeFormatter AS_SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String LAST = """
            SELECT s.made_at, a.name FROM change c JOIN change_set s ON s.id = c.change_set LEFT JOIN account a ON a.id = s.account
            WHERE c.table_name = ? AND %s ORDER BY c.id DESC LIMIT 1
            """;
    private static final String OF_RECORD = """
            SELECT s.made_at, a.name, v.old_sealed, v.new_sealed FROM change c JOIN change_value v ON v.change = c.id AND v.column_name = ?
            JOIN change_set s ON s.id = c.change_set LEFT JOIN account a ON a.id = s.account
            WHERE c.table_name = ? AND c.record = ? ORDER BY c.id DESC
            """;
    private static final String BELOW = LAST.formatted("c.record = ?");
    private static final String ANSWER = LAST.formatted("c.record = (SELECT id FROM field_value WHERE %s = ? AND field = ?)");

    private final PreparedQueries prepared;
    private final RowSeals seals;

    CorrectionQueries(PreparedQueries prepared, RowSeals seals) {
        this.prepared = prepared;
        this.seals = seals;
    }

    /** The last change of what a column of a file fills. */
    Optional<Correction> last(ExchangeFile file, Column column, long id) {
        var target = column.target();
        if (target instanceof Target.Children below) {
            return first(BELOW, List.of(below.table(), id));
        } else if (target instanceof Target.Answer answer) {
            return first(ANSWER.formatted(file.table()), List.of(AnswerQueries.TABLE, id, answer.field()));
        }
        return ofRecord(file.table(), target.column(), id);
    }

    /** Whoever saves a record seals all of it anew, which the journal cannot tell from a change. */
    private Optional<Correction> ofRecord(String table, String column, long id) {
        return prepared.all(OF_RECORD, (row, number) -> {
            var before = seals.text(table, column, RowPart.of(id), row.getBytes("old_sealed"));
            var after = seals.text(table, column, RowPart.of(id), row.getBytes("new_sealed"));
            return before != null && before.equals(after) ? Optional.<Correction>empty() : Optional.of(correction(row, number));
        }, List.of(column, table, id)).stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Correction> first(String sql, List<Object> values) {
        return prepared.first(sql, CorrectionQueries::correction, List.copyOf(values));
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(AS_SHOWN.format(Instant.parse(row.getString(1)).atZone(ZoneId.systemDefault())), row.getString(2));
    }
}
