package org.handoff.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row whose record is there already, held column by column against what the row said at the last import and what the record says now. What the
 * row says as before is left as it stands, whoever made it so; what it says anew is written where the record still has what the import brought;
 * where staff corrected the same field, somebody has to say which of the two holds.
 */
final class RowChanges {

    private final Entry entry;
    private final RecordQueries.Stored record;
    private final BeforeImage before;
    private final RecordQueries records;
    private final CorrectionQueries corrections;
    private final RowMarks earlier;
    private final RowMarks marks;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<Column> written = new LinkedHashSet<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean sameRow = true;
    private boolean mixed;

    RowChanges(Entry entry, Header header, RecordQueries.Stored record, BeforeImage before, ImportRun run) {
        this.entry = entry;
        this.record = record;
        this.before = before;
        this.records = run.records();
        this.corrections = run.corrections();
        this.earlier = RowMarks.parse(record.marks());
        this.marks = RowMarks.of(entry).over(earlier, header);
        for (Column column : entry.file().columns()) {
            if (column == entry.file().key()) {
                put(column, entry.key());
            } else if (header.has(column)) {
                compare(column);
            } else {
                keep(column);
            }
        }
    }

    private void compare(Column column) {
        var said = RowMarks.plain(column, entry.values().get(column.name()));
        boolean sameField = earlier.says(column, said);
        sameRow &= sameField;
        if (isSoAlready(column, said)) {
            put(column, entry.values().get(column.name()));
        } else if (sameField) {
            kept.add(column.name());
            keep(column);
        } else if (isAsImported(column)) {
            written.add(column);
            put(column, entry.values().get(column.name()));
        } else {
            faults.add(corrected(column));
        }
    }

    /** Of a record that was merged, the row may still name the one that is gone. */
    private boolean isSoAlready(Column column, String said) {
        if (column.target() instanceof Target.Reference reference) {
            return entry.parent() == null ? before.row().get(reference.column()) == null
                    : before.row().get(reference.column()) instanceof Number there && there.longValue() == entry.parent().id();
        }
        return said.equals(RowMarks.plain(column, present(column)));
    }

    /**
     * A name that the record points to may have been corrected in the list of names, which is no correction of the record; and of a row of which
     * nothing was kept, the journal knows what was corrected.
     */
    private boolean isAsImported(Column column) {
        return earlier.says(column, RowMarks.plain(column, present(column)))
                || (earlier.isEmpty() || column.target() instanceof Target.Named)
                && corrections.last(entry.file(), column, record.id()).isEmpty();
    }

    private Fault corrected(Column column) {
        var shown = entry.file().letter() + record.id();
        var correction = corrections.last(entry.file(), column, record.id());
        return new Fault(column.name(), RowMarks.plain(column, entry.values().get(column.name())),
                "Changed in the sheet, and here %s".formatted(correction.map(found -> "on " + found.at()).orElse("since the last import")),
                "To keep %s as it is, put back what the sheet said before; to take the sheet's, correct %1$s first. See: history %1$s"
                        .formatted(shown),
                correction.map(Correction::by).map(" by "::concat).orElse(""));
    }

    private void keep(Column column) {
        var value = present(column);
        if (value != null) {
            mixed = true;
            put(column, column.kind() == Kinds.DAY ? LocalDate.parse(value.toString())
                    : column.kind() == Kinds.MINUTE ? LocalDateTime.parse(value.toString()) : value);
        }
    }

    private void put(Column column, @Nullable Object value) {
        if (value != null) {
            values.put(column.name(), value);
        }
    }

    /** What the record has now, as a row would say it. */
    private @Nullable Object present(Column column) {
        var target = column.target();
        if (target instanceof Target.Children below) {
            var children = before.children().getOrDefault(below.table(), List.of());
            return children.isEmpty() ? null : children;
        } else if (target instanceof Target.Answer answer) {
            return before.answer(answer.field());
        }
        var value = before.row().get(target.column());
        if (value instanceof Number number && target instanceof Target.Reference reference) {
            return records.keyOf(reference, number.longValue());
        }
        return value instanceof Number number && target instanceof Target.Named named ? records.nameOf(named, number.longValue()) : value;
    }

    /** Whether the row says in every column that its file has what it said before. */
    boolean none() {
        return sameRow;
    }

    /** The columns that have to be written. */
    Set<Column> written() {
        return written;
    }

    /** The columns in which the row says what it said before, and the record something else that staff made of it. */
    List<String> kept() {
        return kept;
    }

    /** The fields that were corrected here and in the sheet. */
    List<Fault> faults() {
        return faults;
    }

    /** What the record will say: the row as far as it is written, and the record for the rest. */
    Entry outcome() {
        return new Entry(entry.file(), entry.row(), values, parent());
    }

    /** Whether that is something else than the row. */
    boolean isMixed() {
        return mixed;
    }

    private Entry.@Nullable Parent parent() {
        var pointer = entry.file().parent();
        if (pointer.isEmpty() || !kept.contains(pointer.get().column())) {
            return entry.parent();
        }
        return values.get(pointer.get().column()) instanceof String key ? records.parent(pointer.get().file(), key).orElse(null) : null;
    }

    /** What the row says, to be kept with the record. */
    String marks() {
        return marks.text();
    }
}
