package org.handoff.imports;

import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes and changes the records of one file. A column that the file does not have is left as it stands. */
final class RecordWriter {

    private final RecordQueries records;
    private final Header header;
    private final long importId;
    private final String recordedAt;
    private final int intakeDays;

    RecordWriter(RecordQueries records, Header header, ImportRun run) {
        this.records = records;
        this.header = header;
        this.importId = run.importId();
        this.recordedAt = run.startedAt();
        this.intakeDays = run.intakeDays();
    }

    void make(Entry entry, String hash) {
        var columns = columns(entry);
        entry.file().derived().forEach(derived -> columns.put(derived.column(), derived.of(entry, intakeDays)));
        columns.put("external_key", entry.key());
        columns.put("import_id", importId);
        columns.put("import_hash", hash);
        columns.put("recorded_at", recordedAt);
        long id = records.insert(entry.file(), columns);
        writeChildren(entry, id);
        writeAnswers(entry, id);
        records.reckonAges(entry.file(), id);
    }

    void change(Entry entry, String hash, long id, BeforeImage before) {
        var columns = columns(entry);
        // What was worked out from a date stays as it was worked out then, unless the date is another now.
        entry.file().derived().stream().filter(derived -> columns.containsKey(derived.from()))
                .filter(derived -> !Objects.equals(columns.get(derived.from()), before.row().get(derived.from())))
                .forEach(derived -> columns.put(derived.column(), derived.of(entry, intakeDays)));
        columns.put("import_hash", hash);
        records.update(entry.file(), id, columns);
        writeChildren(entry, id);
        writeAnswers(entry, id);
        records.reckonAges(entry.file(), id);
    }

    private Map<String, @Nullable Object> columns(Entry entry) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (Column column : entry.file().columns()) {
            if (header.has(column)) {
                column(entry, column, columns);
            }
        }
        return columns;
    }

    private void column(Entry entry, Column column, Map<String, @Nullable Object> columns) {
        var value = entry.values().get(column.name());
        if (column.target() instanceof Target.Plain plain) {
            columns.put(plain.column(), value instanceof Temporal time ? time.toString() : value);
        } else if (column.target() instanceof Target.Reference reference) {
            columns.put(reference.column(), entry.parent() == null ? null : entry.parent().id());
        } else if (column.target() instanceof Target.Named named) {
            columns.put(named.column(), value == null ? null
                    : records.named(named.table(), value.toString(), entry.values().get("agency_kind"), importId));
        }
    }

    private void writeAnswers(Entry entry, long id) {
        for (Column column : entry.file().columns()) {
            if (header.has(column) && column.target() instanceof Target.Answer answer) {
                var value = entry.values().get(column.name());
                records.answers().replace(entry.file().table(), id, answer, value == null ? null : value.toString(), importId);
            }
        }
    }

    private void writeChildren(Entry entry, long id) {
        for (Column column : entry.file().columns()) {
            if (header.has(column) && column.target() instanceof Target.Children below) {
                records.replaceChildren(entry.file(), below, id, entry.several(column.name()));
            }
        }
    }
}
