package org.handoff.reports.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.machine.DesktopOpener;
import org.handoff.reports.Audience;
import org.handoff.reports.Commentaries;
import org.handoff.reports.DueReports;
import org.handoff.reports.ReportDefinitions;
import org.handoff.reports.ReportKind;
import org.handoff.reports.Reports;
import org.handoff.reports.RunResult;
import org.handoff.shared.Period;
import org.handoff.shared.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code report list / run}. */
@Component
class ReportCommands implements CommandSet {

    private static final String GROUP = "Reports";

    private final Reports reports;
    private final Values values;
    private final DueReports dueReports;
    private final ReportDefinitions definitions;
    private final Field<ReportKind> name;
    private final Field<ReportKind> defined;
    private final Field<Boolean> allDue;
    private final Field<LocalDate> on;
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
    private final Progress progress;

    ReportCommands(Reports reports, DueReports dueReports, ReportDefinitions definitions, Commentaries commentaries,
            DesktopOpener opener, Progress progress, Values values) {
        this.reports = reports;
        this.dueReports = dueReports;
        this.definitions = definitions;
        this.commentaries = commentaries;
        this.opener = opener;
        this.progress = progress;
        this.values = values;
        this.allDue = Field.of("all-due", values.flag()).quiet()
                .explained("Every report that is due for the period that closed last, into a new folder with a manifest.");
        this.on = Field.of("on", values.pastDate()).quiet().explained("With --all-due: the day that tells which period closed last. Default: today.");
        this.defined = Field.of("name", new ReportValue(reports)).required().positional().asked("Report")
                .explained("Its name; see report list.");
        this.name = Field.of("name", new ReportValue(reports)).requiredIf(sofar -> !sofar.has(allDue))
                .askedWhen(sofar -> !sofar.has(allDue)).positional().asked("Report").explained("Its name; see report list.");
        this.from = Field.of("from", values.anyDate()).quiet().explained("First day of the period.");
        this.to = Field.of("to", values.anyDate()).quiet().requiredIf(sofar -> !sofar.has(allDue))
                .askedWhen(sofar -> sofar.has(from))
                .explained("Last day of the period.");
        this.period = Field.of("period", new PeriodValue(values::today)).requiredIf(sofar -> !sofar.has(allDue))
                .askedWhen(sofar -> !sofar.has(from) && !sofar.has(allDue))
                .asked("Period").offering(this::closedLast)
                .explained("2026-10, 2026-Q3, q3, 2026, fy26q2, last-month or last-quarter; instead of --from and --to.");
        this.asOf = Field.of("as-of", values.pastDate()).byDefault(sofar -> values.today().toString()).asked("As of").askedWhen(sofar -> !sofar.has(allDue))
                .explained("The day the figures are seen on: nothing dated later counts. Default: today.");
        this.format = Field.of("format", new FormatsValue(reports)).asked("Files")
                .explained("Files to write, with commas between: %s.".formatted(String.join(", ", reports.formats())));
        this.out = Field.of("out", values.text()).byDefault(sofar -> sofar.has(allDue) ? null : ".")
                .requiredIf(sofar -> sofar.has(allDue)).askedWhen(sofar -> sofar.has(format) || sofar.has(allDue)).asked("Folder")
                .explained("The folder the files go to. Default: the folder you are in.");
        this.audience = Field.of("audience", new AudienceValue()).byDefault(sofar -> sofar.has(allDue) ? "public" : "internal").quiet()
                .explained("public: small counts are withheld; internal: raw, not for release. Default: internal; of --all-due: public.");
        this.commentary = Field.of("commentary", new CommentaryValue(values.note())).quiet()
                .explained("What is printed with the figures: a text, or a .txt file. Default: what report comment kept for the period.");
        this.open = Field.of("open", values.flag()).quiet().explained("Open the first file when it is written, as a click on it would.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("report list").in(GROUP).describedAs("List the reports").example("report list")
                        .does(this::list),
                ConsoleCommand.named("report define").in(GROUP).describedAs("Show what a report counts and from where, line by line")
                        .example("report define illinois").asking(defined).does(this::define),
                ConsoleCommand.named("report run").in(GROUP).describedAs("Run a report")
                        .example("report run quarterly --period last-quarter")
                        .example("report run monthly --period 2026-10 --audience public --format pdf,csv --out for-the-funder")
                        .example("report run quarterly --from 2024-09-01 --to 2025-08-31 --as-of 2025-10-31 --output json")
                        .example("report run --all-due --out to-the-funders --audience internal")
                        .asking(allDue, on, name, from, to, period, asOf, format, out, audience, commentary, open).withForm("Run a report", "Run it")
                        .doubting(this::doubts).does(this::run));
    }

    private Reply list(Answers answers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        reports.list().forEach(kind -> rows.add(List.of(kind.name(), kind.title(), kind.counts(), kind.definitionVersion())));
        return Reply.remarked(Reply.rows("reports", List.of(Column.of("name"), Column.of("title"), Column.of("counts"),
                new Column("definition_version", "Version")), rows, rows.size()), reports.wrongFiles(), 0);
    }

    private Reply define(Answers answers) {
        var kind = answers.the(defined);
        return DefinedReport.of(kind, definitions.of(kind));
    }

    private Reply makeDue(Answers answers) {
        if (answers.has(name) || answers.has(period) || answers.has(from) || answers.has(to)) {
            throw new OptionsContradict("--all-due makes every report that is due, each for its own period. Leave out the report and "
                    + "the period, or leave out --all-due.");
        }
        var folder = Path.of(answers.the(out));
        var day = Objects.requireNonNullElseGet(answers.get(on), values::today);
        var formats = answers.has(format) ? answers.the(format) : List.<String>of();
        var made = stoppable(() -> dueReports.make(day, answers.the(audience), formats, folder));
        return late(DueReply.of(made, folder));
    }

    private List<String> doubts(Answers answers) {
        return answers.has(commentary) ? commentaries.doubts(answers.the(commentary), answers.the(audience)) : List.of();
    }

    /** The period that closed last by the rhythm of the report; nothing for one that is made on demand. */
    private @Nullable String closedLast(Answers sofar) {
        var rhythm = sofar.has(name) ? sofar.the(name).form().rhythm() : null;
        return rhythm == null ? null : PeriodValue.typed(rhythm.lastClosed(values.today()), values.today());
    }

    private Reply run(Answers answers) {
        if (answers.has(allDue)) {
            return makeDue(answers);
        }
        if (answers.has(on)) {
            throw new OptionsContradict("--on goes with --all-due. Add --all-due, or say the period with --period.");
        }
        refuseWhatDoesNotGoTogether(answers);
        var kind = answers.the(name).name();
        var span = Optional.ofNullable(answers.get(period)).orElseGet(() -> new Period(answers.the(from), answers.the(to)));
        var seen = Objects.requireNonNullElseGet(answers.get(asOf), values::today);
        if (!answers.has(format)) {
            var result = stoppable(() -> reports.run(kind, span, seen, answers.the(audience), answers.get(commentary)));
            return late(Reply.remarked(PrintedReport.of(result), remarks(answers, result, span, seen), 0));
        }
        var published = stoppable(() -> reports.publish(kind, span, seen, answers.the(audience), answers.the(format),
                Path.of(answers.the(out)), answers.get(commentary)));
        var remarks = remarks(answers, published.result(), span, seen);
        published.files().forEach(file -> remarks.add("Written: " + file.toAbsolutePath().normalize()));
        var reply = late(Reply.remarked(PrintedReport.of(published.result()), remarks, 0));
        if (answers.is(open)) {
            return opener.open(published.files().get(0)).map(said -> Reply.remarked(reply, List.of(said), 0)).orElse(reply);
        }
        return reply;
    }

    private <T> T stoppable(Supplier<T> work) {
        try {
            progress.show("Making it. Ctrl-C stops it, and nothing is kept of it.");
            return work.get();
        } finally {
            progress.done();
        }
    }

    /** What is recorded is not taken back by a key that came late. */
    private static Reply late(Reply reply) {
        return Stopped.forget() ? Reply.remarked(reply, List.of("Ctrl-C came too late: it was finished, and its run is kept."), 0) : reply;
    }

    private List<String> remarks(Answers answers, RunResult result, Period span, LocalDate seen) {
        var remarks = new ArrayList<>(notYet(span, seen));
        var crossing = answers.the(audience) == Audience.PUBLIC ? reports.crossing(span) : List.<Period>of();
        if (!crossing.isEmpty()) {
            remarks.add("Published already: %s, with only some of the days of this report. What lies between them was not compared, and a third report may tell it. Keep to months, quarters and years that fill one another."
                    .formatted(crossing.stream().map(Period::inWords).collect(Collectors.joining(", "))));
        }
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
