package org.handoff.imports.shell;

import java.nio.file.Path;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.imports.ImportId;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.imports.Outcome;
import org.handoff.imports.RowsSoFar;
import org.handoff.platform.Filling;
import org.springframework.stereotype.Component;

/** {@code import}, {@code import list / show / undo}. */
@Component
class ImportCommands implements CommandSet {

    private static final String GROUP = "Moving in";
    private static final int MOST_ROWS = 100_000;

    private final Imports imports;
    private final Filling filling;
    private final Progress progress;
    private final Field<Path> path;
    private final Field<Boolean> dryRun;
    private final Field<Boolean> acceptValid;
    private final Field<Path> rejected;
    private final Field<ImportId> id;
    private final Field<Outcome> outcome;

    ImportCommands(Imports imports, Filling filling, Progress progress, Values values) {
        this.imports = imports;
        this.filling = filling;
        this.progress = progress;
        this.path = Field.of("path", values.path()).required().positional().repeatable()
                .explained("A folder, or files such as participants.csv.");
        this.dryRun = Field.of("dry-run", values.flag()).explained("Check everything and write nothing.");
        this.acceptValid = Field.of("accept-valid", values.flag())
                .explained("Write the good rows, and the others to a file beside their source.");
        this.rejected = Field.of("rejected", values.path()).explained("Another folder for the refused rows.");
        this.id = Field.of("import", new ImportIdValue(imports)).required().positional()
                .explained("The id of an import, such as I3.");
        this.outcome = Field.of("outcome", new OutcomeValue())
                .explained("List the rows that were new, changed, unchanged or rejected.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("import").in(GROUP).describedAs("Read the files of the exchange format")
                        .example("import ~/Downloads/exchange --dry-run")
                        .asking(path, dryRun, acceptValid, rejected).does(this::read),
                ConsoleCommand.named("import list").in(GROUP).describedAs("List imports, the newest first")
                        .example("import list").does(answers -> ImportLogReply.list(imports.list())),
                ConsoleCommand.named("import show").in(GROUP)
                        .describedAs("Show an import, or the rows of it that had one outcome")
                        .example("import show I3 --outcome rejected").asking(id, outcome).does(this::show),
                ConsoleCommand.named("import undo").in(GROUP).describedAs("Take a whole import back")
                        .example("import undo I3").asking(id).does(this::undo));
    }

    private Reply read(Answers answers) {
        try {
            var request = new ImportRequest(answers.all(path), answers.is(dryRun), answers.is(acceptValid), answers.get(rejected), this::show);
            // out here, because a file cannot leave write-ahead within the transaction of a use case
            return ImportReply.of(filling.from(request.bytes(), () -> imports.read(request)));
        } finally {
            progress.done();
        }
    }

    private void show(RowsSoFar soFar) {
        progress.show("%s: %d rows read, %d a second".formatted(soFar.file(), soFar.rows(), soFar.rowsPerSecond()));
    }

    private Reply show(Answers answers) {
        var wanted = answers.get(outcome);
        return wanted == null ? ImportLogReply.one(imports.show(answers.the(id)))
                : ImportLogReply.rows(imports.rows(answers.the(id), wanted, MOST_ROWS));
    }

    private Reply undo(Answers answers) {
        var receipt = imports.undo(answers.the(id));
        var sentence = "Took %s back. Records removed: %d. Put back as they were: %d. Names removed that nobody uses: %d."
                .formatted(receipt.id(), receipt.removed(), receipt.restored(), receipt.unused());
        return Reply.receipt(sentence, receipt.id(), null);
    }
}
