package org.handoff.imports.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.imports.ImportDetail;
import org.handoff.imports.ImportSummary;
import org.handoff.imports.ImportedRow;
import org.jspecify.annotations.Nullable;

/** What is said of imports that were read earlier. */
final class ImportLogReply {

    private static final List<Column> SUMMARY_COLUMNS = List.of(Column.of("id"), new Column("started_at", "Started"),
            Column.of("as_of").whereThereIsRoom(), Column.of("path"), Column.of("rows"), Column.of("new"), Column.of("changed"),
            Column.of("unchanged").whereThereIsRoom(), Column.of("rejected"), new Column("undone_at", "Undone"));
    private static final List<Column> ROW_COLUMNS = List.of(Column.of("file"), Column.of("row"), Column.of("key"),
            Column.of("outcome"), Column.of("problem").uncut());

    private ImportLogReply() {
    }

    static Reply list(List<ImportSummary> imports) {
        return Reply.rows("imports", SUMMARY_COLUMNS, imports.stream().map(ImportLogReply::cells).toList(), imports.size());
    }

    static Reply one(ImportDetail detail) {
        var sheet = Reply.sheet("Import %s".formatted(detail.summary().id()));
        var cells = cells(detail.summary());
        for (int column = 0; column < cells.size(); column++) {
            sheet.with(SUMMARY_COLUMNS.get(column).key(), cells.get(column));
        }
        return sheet.with(ImportReply.files(detail.files()));
    }

    static Reply rows(List<ImportedRow> rows) {
        return Reply.rows("rows", ROW_COLUMNS, rows.stream().map(ImportLogReply::cells).toList(), rows.size());
    }

    private static List<@Nullable Object> cells(ImportSummary summary) {
        var outcomes = summary.outcomes();
        return Arrays.asList(summary.id(), day(summary.startedAt()), summary.asOf(), names(summary.path()), outcomes.rows(),
                outcomes.fresh(), outcomes.changed(), outcomes.unchanged(), outcomes.rejected(),
                summary.undoneAt() == null ? null : day(summary.undoneAt()));
    }

    private static List<@Nullable Object> cells(ImportedRow row) {
        return Arrays.asList(row.file(), row.row(), row.key(), OutcomeValue.word(row.outcome()), row.problem());
    }

    /** A person is told the names alone, which are what tells one import from another. */
    private static Labelled names(String paths) {
        return new Labelled(paths, Arrays.stream(paths.split("; ")).map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.joining("; ")));
    }

    /** A person is told the day, where they are. */
    private static Labelled day(Instant instant) {
        return new Labelled(instant, instant.atZone(ZoneId.systemDefault()).toLocalDate().toString());
    }
}
