package org.handoff.imports.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.imports.ImportId;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.ImportSummary;
import org.handoff.imports.ImportedRow;
import org.handoff.imports.Imports;
import org.handoff.imports.Outcome;
import org.handoff.imports.RowsSoFar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code import}, {@code import list / show / undo}. */
@Component
class ImportCommands implements CommandSet {

    private static final String GROUP = "Moving in";
    private static final int MOST_ROWS = 100_000;
    private static final List<Column> SUMMARY_COLUMNS = List.of(Column.of("id"), new Column("started_at", "Started"), Column.of("as_of"),
            Column.of("path"), Column.of("rows"), Column.of("new"), Column.of("changed"), Column.of("unchanged"),
            Column.of("rejected"), new Column("undone_at", "Undone"));
    private static final List<Column> ROW_COLUMNS =
            List.of(Column.of("file"), Column.of("row"), Column.of("key"), Column.of("outcome"), Column.of("problem").uncut());

    private final Imports imports;
    private final Progress progress;
    private final Field<Path> path;
    private final Field<Boolean> dryRun;
    private final Field<Boolean> acceptValid;
    private final Field<Path> rejected;
    private final Field<ImportId> id;
    private final Field<Outcome> outcome;

    ImportCommands(Imports imports, Progress progress, Values values) {
        this.imports = imports;
        this.progress = progress;
        this.path = Field.of("path", new PathValue()).required().positional().repeatable()
                .explained("A folder, or files such as participants.csv.");
        this.dryRun = Field.of("dry-run", values.flag()).explained("Check everything and write nothing.");
        this.acceptValid = Field.of("accept-valid", values.flag())
                .explained("Write the good rows, and the others to a file beside their source.");
        this.rejected = Field.of("rejected", new PathValue()).explained("Another folder for the refused rows.");
        this.id = Field.of("import", new ImportIdValue(imports)).required().positional().explained("The id of an import, such as I3.");
        this.outcome = Field.of("outcome", new OutcomeValue())
                .explained("List the rows that were new, changed, unchanged or rejected.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("import").in(GROUP).describedAs("Read the files of the exchange format")
                        .example("import ~/Downloads/exchange --dry-run").asking(path, dryRun, acceptValid, rejected).does(this::read),
                ConsoleCommand.named("import list").in(GROUP).describedAs("List imports, the newest first")
                        .example("import list").does(answers -> list()),
                ConsoleCommand.named("import show").in(GROUP).describedAs("Show an import, or the rows of it that had one outcome")
                        .example("import show I3 --outcome rejected").asking(id, outcome).does(this::show),
                ConsoleCommand.named("import undo").in(GROUP).describedAs("Take a whole import back")
                        .example("import undo I3").asking(id).does(this::undo));
    }

    private Reply read(Answers answers) {
        try {
            return ImportReply.of(imports.read(new ImportRequest(answers.all(path), answers.is(dryRun), answers.is(acceptValid),
                    answers.get(rejected), this::show)));
        } finally {
            progress.done();
        }
    }

    private void show(RowsSoFar soFar) {
        progress.show("%s: %d rows read, %d a second".formatted(soFar.file(), soFar.rows(), soFar.rowsPerSecond()));
    }

    private Reply list() {
        var all = imports.list();
        return Reply.rows("imports", SUMMARY_COLUMNS, all.stream().map(ImportCommands::cells).toList(), all.size());
    }

    private Reply show(Answers answers) {
        var wanted = answers.get(outcome);
        if (wanted != null) {
            var rows = imports.rows(answers.the(id), wanted, MOST_ROWS);
            return Reply.rows("rows", ROW_COLUMNS, rows.stream().map(ImportCommands::cells).toList(), rows.size());
        }
        var detail = imports.show(answers.the(id));
        var sheet = Reply.sheet("Import %s".formatted(detail.summary().id()));
        var cells = cells(detail.summary());
        for (int column = 0; column < cells.size(); column++) {
            sheet.with(SUMMARY_COLUMNS.get(column).key(), cells.get(column));
        }
        return sheet.with(ImportReply.files(detail.files()));
    }

    private Reply undo(Answers answers) {
        var receipt = imports.undo(answers.the(id));
        return Reply.receipt("Took %s back. Records removed: %d. Put back as they were: %d. Names removed that nobody uses: %d."
                .formatted(receipt.id(), receipt.removed(), receipt.restored(), receipt.unused()), receipt.id(), null);
    }

    private static List<@Nullable Object> cells(ImportSummary summary) {
        var outcomes = summary.outcomes();
        var cells = new ArrayList<@Nullable Object>(List.of(summary.id(), day(summary.startedAt()), summary.asOf(), names(summary.path()),
                outcomes.rows(), outcomes.fresh(), outcomes.changed(), outcomes.unchanged(), outcomes.rejected()));
        cells.add(summary.undoneAt() == null ? null : day(summary.undoneAt()));
        return cells;
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

    private static List<@Nullable Object> cells(ImportedRow row) {
        var cells = new ArrayList<@Nullable Object>(List.of(row.file(), row.row()));
        cells.add(row.key());
        cells.add(OutcomeValue.word(row.outcome()));
        cells.add(row.problem());
        return cells;
    }
}
