package org.handoff.imports.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.imports.FileOutcome;
import org.handoff.imports.ImportResult;
import org.handoff.imports.KeptFields;
import org.handoff.imports.Outcomes;
import org.handoff.imports.Problem;
import org.jspecify.annotations.Nullable;

/** What is said of an import that was just read. */
final class ImportReply {

    /** From how many rows on it matters how fast they went. */
    private static final int LONG_IMPORT = 10_000;
    private static final int REFUSED = 3;
    /** Of the rows that were left partly as staff made them, so many are named. */
    private static final int FIRST_ROWS = 5;
    private static final List<Column> FILE_COLUMNS = List.of(Column.of("file"), Column.of("rows"), Column.of("new"),
            Column.of("changed"), Column.of("unchanged"), Column.of("rejected"));
    private static final List<Column> PROBLEM_COLUMNS = List.of(Column.of("file"), Column.of("row"), Column.of("column"),
            Column.of("value"), Column.of("rule").uncut(), Column.of("fix").uncut());

    private ImportReply() {
    }

    static Reply of(ImportResult result) {
        var table = Reply.sheet(title(result)).with(files(result.files())).with(problems(result));
        var reply = Reply.document(json(result), table, problems(result));
        return Reply.remarked(reply, remarks(result), result.ending() == ImportResult.Ending.REFUSED ? REFUSED : 0);
    }

    /** The files of an import with the four outcomes of each. */
    static Reply.Listing files(List<FileOutcome> files) {
        var rows = files.stream().map(file -> cells(file.file(), file.outcomes())).toList();
        return Reply.rows("files", FILE_COLUMNS, rows, rows.size());
    }

    private static Reply.Listing problems(ImportResult result) {
        return Reply.rows("problems", PROBLEM_COLUMNS, result.problems().stream().map(ImportReply::cells).toList(),
                result.problems().size() + result.problemsBeyond());
    }

    private static String title(ImportResult result) {
        return switch (result.ending()) {
            case WRITTEN -> "Imported as %s.".formatted(result.id());
            case NOTHING_TO_WRITE -> "There was nothing new and nothing changed, so nothing was written.";
            case CHECKED -> "Checked only, nothing was written.";
            case REFUSED -> "Nothing was written, because something has to be corrected first.";
        };
    }

    private static List<String> remarks(ImportResult result) {
        var remarks = new ArrayList<String>();
        result.leftAside().forEach(file -> remarks.add("Not read: " + file));
        result.rejectedFiles().forEach(file -> remarks.add("Refused rows, to be corrected and imported again: " + file));
        leftAsMade(result).ifPresent(remarks::add);
        if (result.brokeOff()) {
            remarks.add("A file that cannot be read to its end stops the whole import, with --accept-valid, too: nobody knows which rows are missing.");
        } else if (result.ending() == ImportResult.Ending.REFUSED && result.total().rows() > result.total().rejected()) {
            remarks.add("Correct these rows and import again, or take the good ones now with --accept-valid.");
        }
        remarks.add(closingLine(result));
        return remarks;
    }

    private static Optional<String> leftAsMade(ImportResult result) {
        long rows = result.rowsLeftAsMade();
        if (rows == 0) {
            return Optional.empty();
        }
        var first = result.leftAsMade().stream().limit(FIRST_ROWS)
                .map(row -> "%s row %d: %s".formatted(row.file(), row.row(), String.join(", ", row.columns()))).collect(Collectors.joining("; "));
        return Optional.of("%s partly as staff made %s, where the sheet says what it said before. %s%s.".formatted(
                rows == 1 ? "1 changed row stays" : rows + " changed rows stay", rows == 1 ? "it" : "them", first,
                rows > FIRST_ROWS ? "; and %d more".formatted(rows - FIRST_ROWS) : ""));
    }

    private static String closingLine(ImportResult result) {
        var total = result.total();
        var line = "%d rows read: %d new, %d changed, %d unchanged, %d rejected".formatted(total.rows(), total.fresh(),
                total.changed(), total.unchanged(), total.rejected());
        return total.rows() < LONG_IMPORT ? line + "." : "%s; %d a second.".formatted(line, result.rowsPerSecond());
    }

    private static Map<String, @Nullable Object> json(ImportResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("import", result.id() == null ? null : result.id().value());
        json.put("ending", result.ending().name().toLowerCase(Locale.ROOT));
        json.putAll(object(FILE_COLUMNS, cells("", result.total()), 1));
        json.put("files",
                result.files().stream().map(file -> object(FILE_COLUMNS, cells(file.file(), file.outcomes()), 0)).toList());
        json.put("problems",
                result.problems().stream().map(problem -> object(PROBLEM_COLUMNS, cells(problem), 0)).toList());
        json.put("problems_beyond", result.problemsBeyond());
        json.put("left_as_staff_made", result.leftAsMade().stream().map(ImportReply::object).toList());
        json.put("rows_left_as_staff_made", result.rowsLeftAsMade());
        json.put("rejected_files", result.rejectedFiles().stream().map(Path::toString).toList());
        json.put("not_read", result.leftAside());
        json.put("rows_per_second", result.total().rows() < LONG_IMPORT ? null : result.rowsPerSecond());
        return json;
    }

    private static Map<String, @Nullable Object> object(List<Column> columns, List<@Nullable Object> cells, int from) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int index = from; index < columns.size(); index++) {
            object.put(columns.get(index).key(), cells.get(index));
        }
        return object;
    }

    private static Map<String, @Nullable Object> object(KeptFields kept) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("file", kept.file());
        object.put("row", kept.row());
        object.put("columns", kept.columns());
        return object;
    }

    private static List<@Nullable Object> cells(String file, Outcomes outcomes) {
        return List.of(file, outcomes.rows(), outcomes.fresh(), outcomes.changed(), outcomes.unchanged(), outcomes.rejected());
    }

    private static List<@Nullable Object> cells(Problem problem) {
        return List.of(problem.file(), problem.row(), problem.column(), problem.value(), problem.rule(), problem.fix());
    }
}
