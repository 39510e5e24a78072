package org.handoff.exports.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.exports.FullExport;
import org.handoff.exports.FullExportRequest;
import org.handoff.exports.FullExports;
import org.handoff.vault.RecoveryKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export full} and {@code export open}. */
@Component
class FullExportCommands implements CommandSet {

    private static final String GROUP = "Moving out";
    private static final String WORD = "PLAIN";

    private final FullExports exports;
    private final Progress progress;
    private final Field<String> recipient;
    private final Field<String> basis;
    private final Field<String> reference;
    private final Field<String> purpose;
    private final Field<Path> out;
    private final Field<Boolean> plain;
    private final Field<String> confirm;
    private final Field<Path> file;
    private final Field<Path> folder;
    private final Field<Path> recoveryFile;

    FullExportCommands(FullExports exports, Progress progress, Values values, CodeValues codes) {
        this.exports = exports;
        this.progress = progress;
        this.recipient = Field.of("for", values.text()).asked("For whom").required().explained("Who gets the records.");
        this.basis = Field.of("basis", codes.of("legal-basis")).asked("Law").required()
                .explained("The law that allows it without a consent: code of the list legal-basis.");
        this.reference = Field.of("reference", values.text()).asked("Which order, agreement or audit").required()
                .explained("What the law is applied to.");
        this.purpose = Field.of("purpose", values.text()).required().explained("What the recipient wants them for.");
        this.out = Field.of("out", values.path()).asked("File").required().explained("The new file to write; with --plain, the new folder.");
        this.plain = Field.of("plain", values.flag()).quiet().explained("Write files that anybody who has them can read, instead of sealing them.");
        this.confirm = Field.of("confirm", values.text()).asked("Type PLAIN to write files that anybody can read").askedWhen(sofar -> sofar.is(plain))
                .when(sofar -> sofar.is(plain), "needs --plain.").explained("With --plain: the word PLAIN, to say that it is meant.");
        this.file = Field.of("file", values.path()).required().positional().explained("The file that export full wrote.");
        this.folder = Field.of("out", values.path()).asked("Folder").required().explained("The new folder to write; anybody who has it can read it.");
        this.recoveryFile = Field.of("recovery-file", values.path())
                .explained("A file with both halves of the recovery key of the program that wrote it. Left out, your own keys open it.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("export full").in(GROUP).describedAs("Write all records with names into one sealed file, or plain files")
                        .example("export full --for \"State auditor\" --basis AUDIT_EVALUATION --reference \"Audit 2026-11\""
                                + " --purpose \"Yearly audit\" --out all.handoff")
                        .asking(recipient, basis, reference, purpose, out, plain, confirm).withForm("Export with names", "Write it").does(this::full),
                ConsoleCommand.named("export open").in(GROUP)
                        .describedAs("Open what export full sealed, into a folder that import reads")
                        .example("export open all.handoff --out opened").asking(file, folder, recoveryFile).does(this::open));
    }

    private Reply full(Answers answers) {
        if (answers.is(plain) && !WORD.equalsIgnoreCase(Objects.requireNonNullElse(answers.get(confirm), "").strip())) {
            throw new PlainNotConfirmed();
        }
        try {
            return told(exports.export(new FullExportRequest(answers.the(recipient), answers.the(basis), answers.the(reference),
                    answers.the(purpose), answers.is(plain), answers.the(out), progress::show)), answers.is(plain));
        } finally {
            progress.done();
        }
    }

    private static Reply told(FullExport export, boolean isPlain) {
        var sheet = Reply.sheet("All records are written%s.".formatted(isPlain ? "" : ", sealed")).with("written", export.out())
                .with("disclosure", export.disclosure().shown());
        var rows = new ArrayList<List<@Nullable Object>>();
        export.rows().forEach((name, count) -> rows.add(List.of(name, count)));
        sheet.with(Reply.rows("files", List.of(Column.of("file"), Column.of("rows")), rows, rows.size()));
        return Reply.remarked(sheet, List.of(isPlain ? "Anybody who has the folder can read it: delete it when it is handed over."
                : "It opens with export open, for those who hold keys to names today, or with the recovery key.",
                "The notice of 42 CFR 2.32 is in its README.txt and has to go with the records; export list has its hash."), 0);
    }

    private Reply open(Answers answers) {
        var key = answers.get(recoveryFile);
        var opened = key == null ? exports.open(answers.the(file), answers.the(folder))
                : exports.open(answers.the(file), answers.the(folder), RecoveryKey.read(key));
        return Reply.remarked(Reply.said("Opened: " + opened), List.of("Anybody who has the folder can read it: delete it when it was used.",
                "Read it into a file of the program with: import " + opened), 0);
    }
}
