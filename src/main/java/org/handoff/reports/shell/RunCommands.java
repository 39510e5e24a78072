package org.handoff.reports.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.reports.Audience;
import org.handoff.reports.Commentaries;
import org.handoff.reports.KeptRun;
import org.handoff.reports.ReportKind;
import org.handoff.reports.ReportRuns;
import org.handoff.reports.Reports;
import org.handoff.reports.RunCells;
import org.handoff.reports.RunDifference;
import org.handoff.reports.RunFilter;
import org.handoff.shared.Period;
import org.springframework.stereotype.Component;

/** {@code report history / show / verify / diff / comment}: what was run, and whether it still holds. */
@Component
class RunCommands implements CommandSet {

    private static final String GROUP = "Reports";
    private static final int CHANGED = 3;

    private final Reports reports;
    private final ReportRuns runs;
    private final RunCells cells;
    private final Commentaries commentaries;
    private final Clock clock;
    private final Field<ReportKind> report;
    private final Field<Audience> audience;
    private final Field<String> user;
    private final Field<LocalDate> since;
    private final Field<Period> period;
    private final Field<KeptRun> run;
    private final Field<KeptRun> other;
    private final Field<Path> copy;
    private final Field<ReportOrRun> shown;
    private final Field<String> cell;
    private final Field<String> words;
    private final Field<KeptRun> about;

    RunCommands(Reports reports, ReportRuns runs, RunCells cells, Commentaries commentaries, Values values, Clock clock) {
        this.reports = reports;
        this.runs = runs;
        this.cells = cells;
        this.commentaries = commentaries;
        this.clock = clock;
        this.report = Field.of("report", new ReportValue(reports)).explained("Only runs of this report.");
        this.audience = Field.of("audience", new AudienceValue()).explained("Only public or only internal runs.");
        this.user = Field.of("user", values.text()).explained("Only runs of this user.");
        this.since = Field.of("since", values.anyDate()).explained("Only runs from this day on.");
        this.period = Field.of("period", new PeriodValue(values::today)).explained("Only reports on a period inside this one.");
        this.run = Field.of("run", new RunValue(runs, false)).required().positional().explained("Its number or its id; see report history.");
        this.other = Field.of("other", new RunValue(runs, false)).required().positional().explained("The run to compare it with.");
        this.copy = Field.of("copy", values.path()).explained("A file that is said to be of this run.");
        this.shown = Field.of("name", new ReportOrRunValue(new ReportValue(reports), new RunValue(runs, false))).required().positional().asked("Report or run")
                .explained("A report, see report list; or a run, see report history.");
        this.cell = Field.of("cell", values.text(this::cells)).positional().quiet()
                .explained("A figure of the run, such as funnel.intakes or who.sex[1]: lists the records behind it.");
        this.about = Field.of("run", new RunValue(runs, true)).required().positional().explained("Its number or its id; see report history.");
        this.words = Field.of("commentary", new CommentaryValue(values.note())).required().positional()
                .explained("What you have to say about the figures, or a .txt file that says it.");
    }

    private List<String> doubts(Answers answers) {
        return answers.has(about) && answers.has(words) ? commentaries.doubts(answers.the(words), answers.the(about).audience()) : List.of();
    }

    private List<Choice> cells(String typed, Answers sofar) {
        var of = sofar.get(shown);
        return of == null || of.run() == null ? List.of()
                : runs.cells(of.run()).stream().filter(each -> each.startsWith(typed)).map(each -> new Choice(each, "")).toList();
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("report history").in(GROUP).describedAs("List the runs: what, when, by whom, for whom")
                        .example("report history").example("report history --report quarterly --audience public")
                        .asking(report, audience, user, since, period).does(this::history),
                ConsoleCommand.named("report show").in(GROUP).describedAs("Show what a report counts, or a run, or who is behind one of its figures")
                        .example("report show quarterly").example("report show 1 funnel.referrals").asking(shown, cell).does(this::show),
                ConsoleCommand.named("report verify").in(GROUP).describedAs("Count a run again and say whether it is still the same")
                        .example("report verify 1").asking(run, copy).does(this::verify),
                ConsoleCommand.named("report diff").in(GROUP).describedAs("Say what changed from one run to another, and why")
                        .example("report diff 1 2").asking(run, other).does(this::diff),
                ConsoleCommand.named("report comment").in(GROUP).describedAs("Write what is printed with a run's figures when it is run again")
                        .example("report comment 1 \"Referrals rose when the night shift joined.\"").asking(about, words)
                        .withForm("Comment on a run").doubting(this::doubts).does(this::comment));
    }

    private Reply history(Answers answers) {
        var kind = answers.get(report);
        var filter = new RunFilter(kind == null ? null : kind.name(), answers.get(audience), answers.get(user), answers.get(since),
                answers.get(period));
        return RunReplies.history(runs.history(filter, answers.rows()), runs.count(filter), clock);
    }

    private Reply show(Answers answers) {
        var of = answers.the(shown);
        if (of.run() != null) {
            return answers.has(cell) ? RunReplies.behind(of.run(), cells.behind(of.run(), answers.the(cell)))
                    : KeptReply.of(of.run(), runs.document(of.run()));
        }
        if (answers.has(cell)) {
            throw new OptionsContradict("Who is behind a figure can be shown of a run, not of a report. Take its number from: report history");
        }
        var kind = Objects.requireNonNull(of.kind());
        return PrintedDefinitions.of(kind, reports.definitions(kind));
    }

    private Reply verify(Answers answers) {
        var of = answers.the(run);
        if (answers.has(copy)) {
            var file = runs.sameFile(of, answers.the(copy));
            return Reply.remarked(Reply.said(file.map(same -> "It is %s of run %d, byte for byte.".formatted(same.name(), of.number()))
                    .orElse("It is not a file that run %d left: it was changed, or is of another run.".formatted(of.number()))), List.of(),
                    file.isPresent() ? 0 : CHANGED);
        }
        var difference = runs.verify(of);
        return Reply.remarked(RunReplies.difference("Run %d (%s), counted again".formatted(of.number(), of.reportId()), difference,
                verdict(difference)), runs.proof(of).stream().toList(), difference.sameFigures() ? 0 : CHANGED);
    }

    /** The figures first, then what is not as it was. */
    private static String verdict(RunDifference difference) {
        var words = new ArrayList<String>();
        words.add(difference.sameFigures() ? "identical figures" : "other figures");
        if (!difference.causes().isEmpty() || !difference.sameFacts()) {
            words.add("data changed since");
        }
        if (!difference.definitions().isEmpty()) {
            words.add("definitions changed since");
        }
        if (!difference.sameProgram()) {
            words.add("program version changed since");
        }
        return words.size() == 1 && difference.sameFigures() ? "identical" : String.join("; ", words);
    }

    private Reply comment(Answers answers) {
        var of = answers.the(about);
        commentaries.write(of, answers.the(words));
        return Reply.said("Kept with run %d. It is printed when the report is run again: report run %s --from %s --to %s --as-of %s --audience %s"
                .formatted(of.number(), of.report(), of.period().from(), of.period().to(), of.asOf(), of.audience().word()));
    }

    private Reply diff(Answers answers) {
        var one = answers.the(run);
        var two = answers.the(other);
        var difference = runs.difference(one, two);
        return RunReplies.difference("From run %d (%s) to run %d (%s)".formatted(one.number(), one.reportId(), two.number(), two.reportId()),
                difference, difference.sameFigures() ? "identical" : "%d figures changed".formatted(difference.changes().size()));
    }
}
