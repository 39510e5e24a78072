package org.handoff.imports;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.handoff.participants.Ages;
import org.jspecify.annotations.Nullable;

/** Makes and changes the records of one file. A column that the file does not have is left as it stands. */
final class RecordWriter {

    private final RecordQueries records;
    private final List<Column> columns;
    private final long importId;
    private final String recordedAt;
    private final int intakeDays;

    RecordWriter(RecordQueries records, ExchangeFile file, Header header, ImportRun run) {
        this.records = records;
        this.columns = file.columns().stream().filter(header::has).toList();
        this.importId = run.importId();
        this.recordedAt = run.startedAt();
        this.intakeDays = run.intakeDays();
    }

    void make(Entry entry, String marks) {
        var values = values(entry, columns);
        entry.file().derived().forEach(derived -> values.put(derived.column(), derived.of(entry, intakeDays)));
        if (entry.file().table().equals("referral")) {
            values.put("age", Ages.on(Objects.requireNonNull(entry.day("received_on")), Objects.requireNonNull(entry.parent()).dob()));
        }
        values.put("external_key", entry.key());
        values.put("import_id", importId);
        values.put("import_hash", marks);
        values.put("recorded_at", recordedAt);
        long id = records.insert(entry.file(), values);
        below(entry, columns, (children, texts) -> records.addChildren(entry.file(), children, id, texts));
        writeAnswers(entry, columns, id);
    }

    /** Writes what is to be written of a changed row, and gives it. */
    BeforeImage.After change(RowChanges changes, long id, BeforeImage before) {
        var entry = changes.outcome();
        var values = values(entry, changes.written());
        // What was worked out from a date stays as it was worked out then, unless the date is another now.
        entry.file().derived().stream().filter(derived -> values.containsKey(derived.from()))
                .filter(derived -> !Objects.equals(values.get(derived.from()), before.row().get(derived.from())))
                .forEach(derived -> values.put(derived.column(), derived.of(entry, intakeDays)));
        var after = new BeforeImage.After(new LinkedHashMap<>(values), new LinkedHashMap<>());
        values.put("import_hash", changes.marks());
        records.update(entry.file(), id, values);
        below(entry, changes.written(), (children, texts) -> {
            records.replaceChildren(entry.file(), children, id, texts);
            after.children().put(children.table(), texts);
        });
        after.children().putAll(writeAnswers(entry, changes.written(), id));
        records.reckonAges(entry.file(), id);
        return after;
    }

    private Map<String, @Nullable Object> values(Entry entry, Collection<Column> columns) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(column -> value(entry, column, values));
        return values;
    }

    private void value(Entry entry, Column column, Map<String, @Nullable Object> values) {
        var value = entry.values().get(column.name());
        if (column.target() instanceof Target.Plain plain) {
            values.put(plain.column(), value instanceof Temporal time ? time.toString() : value);
        } else if (column.target() instanceof Target.Reference reference) {
            values.put(reference.column(), entry.parent() == null ? null : entry.parent().id());
        } else if (column.target() instanceof Target.Named named) {
            values.put(named.column(), value == null ? null
                    : records.named(named.table(), value.toString(), entry.values().get("agency_kind"), importId));
        }
    }

    private Map<String, List<String>> writeAnswers(Entry entry, Collection<Column> columns, long id) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (Column column : columns) {
            if (column.target() instanceof Target.Answer answer) {
                var value = entry.values().get(column.name());
                records.answers().replace(entry.file().table(), id, answer, value == null ? null : value.toString(), importId);
                answers.put(AnswerQueries.part(answer.field()), value == null ? List.of() : List.of(value.toString()));
            }
        }
        return answers;
    }

    private static void below(Entry entry, Collection<Column> columns, BiConsumer<Target.Children, List<String>> writing) {
        for (Column column : columns) {
            if (column.target() instanceof Target.Children children) {
                writing.accept(children, entry.several(column.name()));
            }
        }
    }
}
