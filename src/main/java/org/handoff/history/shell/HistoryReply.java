package org.handoff.history.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.history.ChangeHistory;
import org.handoff.history.ChangeRow;
import org.handoff.history.Difference;
import org.handoff.history.HistoryRow;
import org.handoff.history.Moments;
import org.handoff.history.Outlook;
import org.handoff.history.RecordHistory;
import org.handoff.history.RecordRef;
import org.jspecify.annotations.Nullable;

/** What is said of changes. */
final class HistoryReply {

    private static final int MOST_NAMED = 6;
    private static final List<Column> CHANGES = List.of(new Column("id", "Id").uncut(), new Column("at", "When").uncut(), Column.of("user"),
            new Column("command", "What"), Column.of("records"), Column.of("state"));
    private static final List<Column> OUTLOOK = List.of(new Column("record", "Record").uncut(), Column.of("field"), Column.of("now"),
            Column.of("afterwards"));
    private static final List<Column> HISTORY = List.of(new Column("at", "When"), Column.of("user").whereThereIsRoom(),
            new Column("command", "What"), new Column("change", "Change").uncut(), Column.of("field"), new Column("old", "Before"), new Column("new", "After"));

    private HistoryReply() {
    }

    static Reply changes(ChangeHistory.Changes changes) {
        return Reply.rows("changes", CHANGES, changes.rows().stream().map(row -> Arrays.<@Nullable Object>asList(row.id(), Moments.local(row.at()),
                row.user(), row.what(), new Labelled(row.records().stream().map(RecordRef::shown).toList(), named(row.records())), state(row)))
                .toList(), changes.total());
    }

    static Reply outlook(Outlook outlook) {
        return Reply.rows("differences", OUTLOOK, outlook.differences().stream().map(difference -> Arrays.<@Nullable Object>asList(
                difference.record() == null ? null : difference.record().shown(), field(difference), difference.before(), difference.after()))
                .toList(), outlook.differences().size());
    }

    static Reply history(RecordHistory history) {
        return Reply.rows("history", HISTORY, history.rows().stream().map(HistoryReply::cells).toList(), history.rows().size());
    }

    private static List<@Nullable Object> cells(HistoryRow row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(Moments.local(row.at()));
        cells.add(row.user());
        cells.add(row.what());
        cells.add(row.change());
        var difference = row.difference();
        cells.add(difference == null ? null : field(difference));
        cells.add(difference == null ? null : difference.before());
        cells.add(difference == null ? null : difference.after());
        return cells;
    }

    /** The records of a change, the first of them. */
    static String named(List<RecordRef> records) {
        var first = records.stream().limit(MOST_NAMED).map(RecordRef::shown).collect(Collectors.joining(", "));
        return records.size() <= MOST_NAMED ? first : "%s and %d more".formatted(first, records.size() - MOST_NAMED);
    }

    private static @Nullable String state(ChangeRow row) {
        if (row.undoneBy() != null) {
            return row.undoOf() == null ? "taken back with " + row.undoneBy() : "had again with " + row.undoneBy();
        }
        return row.undoOf() == null ? row.reason() : "took back " + row.undoOf() + (row.reason() == null ? "" : ": " + row.reason());
    }

    /** A field of a list below a record by the name of the list, unless both have the same name. */
    private static Labelled field(Difference difference) {
        var column = Column.of(difference.field().replaceFirst("_cents$", "")).heading();
        var part = difference.part();
        var key = part.isEmpty() ? difference.field() : part.replace(' ', '_') + "." + difference.field();
        if (part.isEmpty() || part.equalsIgnoreCase(difference.field().replace('_', ' '))) {
            return new Labelled(key, column);
        }
        return new Labelled(key, Column.of(part.replace(' ', '_')).heading() + ": " + column.toLowerCase(Locale.ROOT));
    }
}
