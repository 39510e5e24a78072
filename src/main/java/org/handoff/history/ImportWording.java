package org.handoff.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoff.console.Labelled;
import org.handoff.history.ImportTrace.Image;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells what an import changed of a record, field by field, in the words of every other change. */
@Component
class ImportWording {

    private static final String PLACE = "place";

    private final TableQueries tables;
    private final Wording wording;

    ImportWording(TableQueries tables, Wording wording) {
        this.tables = tables;
        this.wording = wording;
    }

    /** The lines of one import: one for each field, or one that says why there is none. */
    List<HistoryRow> rows(RecordRef record, RowKey row, ImportTrace trace) {
        var image = trace.image();
        if (image == null) {
            return List.of(line(trace, "", null));
        } else if (image.after() == null) {
            return List.of(line(trace, "; which fields was not kept then", null));
        }
        var differences = differences(record, row, image);
        return differences.isEmpty() ? List.of(line(trace, "; the record said so already", null))
                : differences.stream().map(difference -> line(trace, "", difference)).toList();
    }

    private List<Difference> differences(RecordRef record, RowKey row, Image image) {
        var differences = new ArrayList<>(wording.differences(row, image.rowBefore(), image.rowAfter()));
        image.tables().stream().sorted().forEach(table -> differences.addAll(below(row, table, image.before(table), image.now(table))));
        image.fields().stream().sorted().forEach(field -> differences.add(new Difference(record, "", field, labelled(image.answerBefore(field)),
                labelled(image.answerNow(field)))));
        return differences;
    }

    /** Values of a list below a record: those that went, then those that came. */
    private List<Difference> below(RowKey row, String table, List<String> before, List<String> now) {
        var differences = new ArrayList<Difference>();
        before.stream().filter(value -> !now.contains(value))
                .forEach(value -> differences.addAll(wording.differences(key(row, table, value), values(row, table, value), null)));
        now.stream().filter(value -> !before.contains(value))
                .forEach(value -> differences.addAll(wording.differences(key(row, table, value), null, values(row, table, value))));
        return differences;
    }

    private RowKey key(RowKey row, String table, String value) {
        return new RowKey(table, JsonMapper.shared().writeValueAsString(
                tables.table(table).columns().contains(PLACE) ? List.of(row.number(), 0) : List.of(row.number(), value)));
    }

    private Map<String, @Nullable Object> values(RowKey row, String table, String value) {
        var values = new HashMap<String, @Nullable Object>();
        tables.table(table).columns().stream().filter(column -> !column.equals(PLACE))
                .forEach(column -> values.put(column, column.equals(row.table()) ? (Object) row.number() : value));
        return values;
    }

    private static @Nullable Labelled labelled(@Nullable String value) {
        return value == null ? null : new Labelled(value, value);
    }

    private static HistoryRow line(ImportTrace trace, String more, @Nullable Difference difference) {
        return new HistoryRow(trace.at(), null, null, trace.what() + more, difference);
    }
}
