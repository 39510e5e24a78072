package org.handoff.reports.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.machine.DesktopOpener;
import org.handoff.reports.Audience;
import org.handoff.reports.Commentaries;
import org.handoff.reports.ReportKind;
import org.handoff.reports.Reports;
import org.handoff.reports.RunResult;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code report list / run}. */
@Component
class ReportCommands implements CommandSet {

    private static final String GROUP = "Reports";

    private final Reports reports;
    private final Values values;
    private final Field<ReportKind> name;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<Period> period;
    private final Field<LocalDate> asOf;
    private final Field<List<String>> format;
    private final Field<String> out;
    private final Field<Audience> audience;
    private final Field<String> commentary;
    private final Field<Boolean> open;
    private final Commentaries commentaries;
    private final DesktopOpener opener;

    ReportCommands(Reports reports, Commentaries commentaries, DesktopOpener opener, Values values) {
        this.reports = reports;
        this.commentaries = commentaries;
        this.opener = opener;
        this.values = values;
        this.name = Field.of("name", new ReportValue(reports)).required().positional().asked("Report")
                .explained("Its name; see report list.");
        this.from = Field.of("from", values.anyDate()).quiet().explained("First day of the period.");
        this.to = Field.of("to", values.anyDate()).quiet().required().askedWhen(sofar -> sofar.has(from))
                .explained("Last day of the period.");
        this.period = Field.of("period", new PeriodValue(values::today)).required().askedWhen(sofar -> !sofar.has(from))
                .asked("Period")
                .explained("2026-10, 2026-Q3, q3, 2026, fy26q2, last-month or last-quarter; instead of --from and --to.");
        this.asOf = Field.of("as-of", values.anyDate()).byDefault(sofar -> values.today().toString()).asked("As of")
                .explained("The day the figures are seen on: nothing dated later counts. Default: today.");
        this.format = Field.of("format", new FormatsValue(reports)).asked("Files")
                .explained("Files to write, with commas between: %s.".formatted(String.join(", ", reports.formats())));
        this.out = Field.of("out", values.text()).byDefault(sofar -> ".").askedWhen(sofar -> sofar.has(format)).asked("Folder")
                .explained("The folder the files go to. Default: the folder you are in.");
        this.audience = Field.of("audience", new AudienceValue()).byDefault(sofar -> "internal").quiet()
                .explained("public: small counts are withheld; internal: raw, not for release. Default: internal.");
        this.commentary = Field.of("commentary", new CommentaryValue(values.note())).quiet()
                .explained("What is printed with the figures: a text, or a .txt file. Default: what report comment kept for the period.");
        this.open = Field.of("open", values.flag()).quiet().explained("Open the first file when it is written, as a click on it would.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("report list").in(GROUP).describedAs("List the reports").example("report list")
                        .does(this::list),
                ConsoleCommand.named("report run").in(GROUP).describedAs("Run a report")
                        .example("report run quarterly --period last-quarter")
                        .example("report run monthly --period 2026-10 --audience public --format pdf,csv --out for-the-funder")
                        .example("report run quarterly --from 2024-09-01 --to 2025-08-31 --as-of 2025-10-31 --output json")
                        .asking(name, from, to, period, asOf, format, out, audience, commentary, open).withForm("Run a report")
                        .doubting(this::doubts).does(this::run));
    }

    private Reply list(Answers answers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        reports.list().forEach(kind -> rows.add(List.of(kind.name(), kind.title(), kind.counts(), kind.definitionVersion())));
        return Reply.rows("reports", List.of(Column.of("name"), Column.of("title"), Column.of("counts"),
                new Column("definition_version", "Version")), rows, rows.size());
    }

    private List<String> doubts(Answers answers) {
        return answers.has(commentary) ? commentaries.doubts(answers.the(commentary), answers.the(audience)) : List.of();
    }

    private Reply run(Answers answers) {
        refuseWhatDoesNotGoTogether(answers);
        var kind = answers.the(name).name();
        var span = Optional.ofNullable(answers.get(period)).orElseGet(() -> new Period(answers.the(from), answers.the(to)));
        var seen = Objects.requireNonNullElseGet(answers.get(asOf), values::today);
        if (!answers.has(format)) {
            var result = reports.run(kind, span, seen, answers.the(audience), answers.get(commentary));
            return Reply.remarked(PrintedReport.of(result), remarks(result, span, seen), 0);
        }
        var published = reports.publish(kind, span, seen, answers.the(audience), answers.the(format), Path.of(answers.the(out)),
                answers.get(commentary));
        var remarks = remarks(published.result(), span, seen);
        published.files().forEach(file -> remarks.add("Written: " + file.toAbsolutePath().normalize()));
        if (answers.is(open)) {
            opener.open(published.files().get(0)).ifPresent(remarks::add);
        }
        return Reply.remarked(PrintedReport.of(published.result()), remarks, 0);
    }

    private static List<String> remarks(RunResult result, Period span, LocalDate seen) {
        var remarks = new ArrayList<>(notYet(span, seen));
        var words = result.publication().commentary();
        if (words != null && !words.about().equals(result.reportId())) {
            remarks.add("The commentary was written about %s (run %d), whose figures were others. Read it again, or write another: --commentary"
                    .formatted(words.about(), words.run()));
        }
        return remarks;
    }

    private static List<String> notYet(Period span, LocalDate seen) {
        return seen.isBefore(span.to()) ? List.of("The period goes on after the as-of date %s; what comes later is not in it."
                .formatted(seen)) : List.of();
    }

    private void refuseWhatDoesNotGoTogether(Answers answers) {
        if (answers.is(open) && !answers.has(format)) {
            throw new OptionsContradict("--open opens a file, but no file is asked for. Add --format pdf, or leave out --open.");
        }
        if (answers.has(period) && (answers.has(from) || answers.has(to))) {
            throw new OptionsContradict("The period is said twice. Type --period alone, or --from and --to.");
        }
        if (answers.has(out) && !answers.has(format)) {
            throw new OptionsContradict("--out names a folder, but no file is asked for. Add --format %s, or leave out --out."
                    .formatted(String.join(",", reports.formats())));
        }
    }
}
