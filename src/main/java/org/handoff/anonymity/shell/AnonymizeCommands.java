package org.handoff.anonymity.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handoff.anonymity.AnonymizedFiles;
import org.handoff.anonymity.FileRequest;
import org.handoff.anonymity.Role;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.springframework.stereotype.Component;

/** {@code anonymize}. */
@Component
class AnonymizeCommands implements CommandSet {

    private static final int MOST_ROWS = 100_000_000;
    private static final double WHOLE = 100;

    private final AnonymizedFiles files;
    private final Progress progress;
    private final Field<Path> file;
    private final Field<Path> hierarchies;
    private final Map<Role, Field<List<String>>> columns = new EnumMap<>(Role.class);
    private final Field<Integer> k;
    private final Field<Integer> l;
    private final Field<Integer> cap;
    private final Field<Integer> withhold;
    private final Field<Integer> seed;
    private final Field<Path> out;
    private final Field<Boolean> dryRun;

    AnonymizeCommands(AnonymizedFiles files, Progress progress, Values values) {
        this.files = files;
        this.progress = progress;
        this.file = Field.of("source", values.path()).required().positional().asked("File").explained("A CSV file with a header.");
        this.hierarchies = Field.of("hierarchies", values.path()).required()
                .explained("A folder with a file COLUMN.csv, lines value;group;*, for each column others may know.");
        columns(Role.QUASI, "quasi", values, "Columns others may know of a person: made coarser row by row.");
        columns(Role.PROTECTED, "protected", values, "The same, but one level for the whole file, such as race and gender.");
        columns(Role.SENSITIVE, "sensitive", values, "Columns nobody may infer of a person: released as they are, diverse in each class.");
        columns(Role.KEPT, "keep", values, "Outcomes, released as they are: codes and numbers only.");
        columns(Role.DROPPED, "drop", values, "Columns that are not released.");
        this.k = Field.of("k", values.wholeNumber(2, MOST_ROWS)).required().asked("k")
                .explained("How many rows at least read alike. 11 for the public, 5 under a data-use agreement.");
        this.l = Field.of("l", values.wholeNumber(1, 1_000)).byDefault(sofar -> sofar.has(columns.get(Role.SENSITIVE)) ? "2" : "1")
                .explained("How many different sensitive values a class has at least. Default: 2.");
        this.cap = Field.of("cap", values.wholeNumber(1, 100)).byDefault(sofar -> "100")
                .explained("The largest share, in percent, that one sensitive value has in a class. Default: 100.");
        this.withhold = Field.of("withhold", values.wholeNumber(0, 50)).byDefault(sofar -> "0")
                .explained("The largest share of rows, in percent, left out to keep protected columns fine. Default: 0.");
        this.seed = Field.of("seed", values.wholeNumber(0, Integer.MAX_VALUE)).byDefault(sofar -> "1")
                .explained("The same seed gives the same file. Default: 1.");
        this.out = Field.of("out", values.path()).explained("The file to write. Default: FILE.anonymized.csv beside the source.");
        this.dryRun = Field.of("dry-run", values.flag()).explained("Say what would be generalized, withheld and lost, and write nothing.");
    }

    private void columns(Role role, String option, Values values, String explained) {
        columns.put(role, Field.of(option, new ColumnsValue(values.text())).repeatable().explained(explained));
    }

    @Override
    public List<ConsoleCommand> commands() {
        var fields = new ArrayList<Field<?>>(List.of(file, hierarchies));
        fields.addAll(columns.values());
        fields.addAll(List.of(k, l, cap, withhold, seed, out, dryRun));
        return List.of(ConsoleCommand.named("anonymize").in("Evaluation")
                .describedAs("Make the rows of a CSV file alike, so that nobody in it can be told apart")
                .example("anonymize ~/cohort.csv --hierarchies ~/hierarchies --quasi age,zip3 --protected race --sensitive substance"
                        + " --keep exit_reason --drop name --k 11 --dry-run")
                .asking(fields).does(this::anonymize));
    }

    private Reply anonymize(Answers answers) {
        var named = new EnumMap<Role, List<String>>(Role.class);
        columns.forEach((role, field) -> named.put(role, answers.all(field).stream().flatMap(List::stream).toList()));
        if (named.get(Role.SENSITIVE).isEmpty() && (answers.the(l) > 1 || answers.the(cap) < WHOLE)) {
            throw new NothingSensitive();
        }
        var request = new FileRequest(answers.the(file), answers.the(hierarchies), named, answers.the(k), answers.the(l),
                answers.the(cap) / WHOLE, answers.the(withhold) / WHOLE, answers.the(seed), answers.get(out), answers.is(dryRun),
                progress::show);
        try {
            return ReleaseReply.of(files.anonymize(request), request.k());
        } finally {
            progress.done();
        }
    }
}
