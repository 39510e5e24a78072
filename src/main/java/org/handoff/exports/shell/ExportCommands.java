package org.handoff.exports.shell;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.handoff.exports.CohortRequest;
import org.handoff.exports.ExcludedPerson;
import org.handoff.exports.ExportRequest;
import org.handoff.exports.Exports;
import org.handoff.exports.PackageCheck;
import org.handoff.exports.Profile;
import org.handoff.program.Sites;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export anonymized / list / verify} and {@code codebook}. */
@Component
class ExportCommands implements CommandSet {

    private static final String GROUP = "Evaluation";
    private static final int CHANGED = 3;

    private final Exports exports;
    private final Progress progress;
    private final Values values;
    private final Field<Profile> profile;
    private final Field<String> recipient;
    private final Field<String> agreement;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<LocalDate> asOf;
    private final Field<String> site;
    private final Field<String> door;
    private final Field<Boolean> signedOnly;
    private final Field<ExcludedPerson> excludedPeople;
    private final Field<String> excludedColumns;
    private final Field<String> sudBasis;
    private final Field<String> healthBasis;
    private final Field<Integer> k;
    private final Field<Integer> l;
    private final Field<String> series;
    private final Field<Integer> seed;
    private final Field<Path> out;
    private final Field<Boolean> dryRun;
    private final Field<Path> folder;

    ExportCommands(Exports exports, Progress progress, Values values, CodeValues codes, Sites sites) {
        this.exports = exports;
        this.progress = progress;
        this.values = values;
        this.profile = Field.of("profile", new ProfileValue()).required().explained("public, or evaluator under a data-use agreement.");
        this.recipient = Field.of("for", values.text()).required().asked("For whom").explained("Whom the package is for; the register keeps it.");
        this.agreement = Field.of("dua", values.text()).asked("Data-use agreement").askedWhen(sofar -> sofar.get(profile) == Profile.EVALUATOR)
                .explained("The number of the data-use agreement; evaluator packages need one.");
        this.from = Field.of("from", values.anyDate()).asked("Referrals from").explained("First day of referrals. Default: 1 January of the year with the first one.");
        this.to = Field.of("to", values.anyDate()).asked("to").explained("Last day of referrals. Default: the as-of date.");
        this.asOf = Field.of("as-of", values.pastDate()).quiet().explained("The day the records are seen on. Default: today.");
        this.site = Field.of("site", sites.value()).quiet().explained("Only people who enrolled at this site.");
        this.door = Field.of("door", codes.of("door")).quiet().explained("Only people who first came through this door: ARREST, SOCIAL, COMMUNITY.");
        this.signedOnly = Field.of("signed-only", values.flag()).quiet().explained("Only people who signed a consent to research that holds.");
        this.excludedPeople = Field.of("exclude-id", new ParticipantNumberValue()).quiet().repeatable()
                .explained("A participant to leave out, such as one of a famous case; leads only.");
        this.excludedColumns = Field.of("exclude", values.text()).quiet().repeatable().explained("A column of person.csv to leave out.");
        this.sudBasis = Field.of("include-sud", values.text()).quiet()
                .explained("The basis (42 CFR Part 2) on which columns about substance use are included.");
        this.healthBasis = Field.of("include-health", values.text()).quiet().explained("The same for columns about mental health.");
        this.k = Field.of("k", values.wholeNumber(2, 10_000)).quiet().explained("How many rows at least read alike; not below that of the profile.");
        this.l = Field.of("l", values.wholeNumber(2, 100)).quiet().byDefault(sofar -> String.valueOf(ExportRequest.USUAL_L))
                .explained("How many different sensitive values each class has at least. Default: 2.");
        this.series = Field.of("series", values.text()).quiet().explained("A series whose packages can be joined on pid; leads only.");
        this.seed = Field.of("seed", values.wholeNumber(0, Integer.MAX_VALUE)).quiet().byDefault(sofar -> "1")
                .explained("The same seed puts the same people into one class; pseudonyms and later times are dealt anew. Default: 1.");
        this.dryRun = Field.of("dry-run", values.flag()).quiet().explained("Say what would be generalized, withheld and lost, and write nothing.");
        this.out = Field.of("out", values.path()).asked("Folder").askedWhen(sofar -> !sofar.has(dryRun)).explained("The new folder to write.");
        this.folder = Field.of("folder", values.path()).required().positional().explained("The folder of a package.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("export anonymized").in(GROUP).describedAs("Write a package of person-level outcomes in which nobody can be found")
                        .example("export anonymized --profile evaluator --for \"State University\" --dua DUA-2026-04 --out package --dry-run")
                        .example("export anonymized --profile evaluator --for \"State University\" --dua DUA-2026-04 --out package")
                        .asking(profile, recipient, agreement, from, to, asOf, site, door, signedOnly, excludedPeople, excludedColumns, sudBasis,
                                healthBasis, k, l, series, seed, dryRun, out)
                        .withForm("Write an anonymized package", "Write it").does(this::anonymized),
                ConsoleCommand.named("export list").in(GROUP).describedAs("List the packages that left: who, when, what, for whom").example("export list")
                        .does(this::list),
                ConsoleCommand.named("export verify").in(GROUP).describedAs("Check a package: its hashes, its shape, its rows")
                        .example("export verify ~/package").asking(folder).does(this::verify),
                ConsoleCommand.named("codebook").in(GROUP).describedAs("Say what each column of a package means, without any data")
                        .example("codebook").does(this::codebook));
    }

    private Reply anonymized(Answers answers) {
        if (!answers.is(dryRun) && !answers.has(out)) {
            throw new OutMissing();
        }
        var seen = Objects.requireNonNullElseGet(answers.get(asOf), values::today);
        var last = Objects.requireNonNullElse(answers.get(to), seen);
        var cohort = new CohortRequest(new Period(Objects.requireNonNullElseGet(answers.get(from), () -> beginning(last)), last), seen, answers.get(site), answers.get(door), answers.is(signedOnly),
                answers.all(excludedPeople));
        var request = new ExportRequest(answers.the(profile), cohort, answers.get(k), answers.the(l), answers.the(recipient),
                answers.get(agreement), answers.get(sudBasis), answers.get(healthBasis), answers.get(series), answers.all(excludedColumns),
                answers.the(seed), answers.is(dryRun) ? null : answers.the(out), progress::show);
        try {
            return PackageReply.of(answers.is(dryRun) ? exports.tried(request) : exports.anonymized(request));
        } finally {
            progress.done();
        }
    }

    private LocalDate beginning(LocalDate last) {
        var beginning = exports.beginning();
        return beginning.isAfter(last) ? last : beginning;
    }

    private Reply list(Answers answers) {
        return RegisterReply.of(exports.list(), exports.listFull());
    }

    private Reply verify(Answers answers) {
        var checks = exports.verify(answers.the(folder));
        var rows = new ArrayList<List<@Nullable Object>>();
        checks.forEach(check -> rows.add(List.of(check.check(), check.passed() ? "ok" : "FAILED", check.outcome())));
        var listing = Reply.rows("checks", List.of(Column.of("check"), Column.of("result"), Column.of("outcome").uncut()), rows, rows.size());
        boolean whole = checks.stream().allMatch(PackageCheck::passed);
        return Reply.remarked(listing, List.of(whole ? "The package is whole." : "The package is not what was written: do not use it."),
                whole ? 0 : CHANGED);
    }

    private Reply codebook(Answers answers) {
        var rows = exports.codebook();
        var columns = List.of(Column.of("file"), Column.of("column"), Column.of("label"), Column.of("question").uncut(), Column.of("source"),
                Column.of("role"), Column.of("type"), Column.of("minimum"), Column.of("maximum"));
        var listed = new ArrayList<List<@Nullable Object>>();
        rows.subList(1, rows.size()).forEach(row -> listed.add(new ArrayList<>(row.subList(0, columns.size()))));
        return Reply.rows("columns", columns, listed, listed.size());
    }
}
