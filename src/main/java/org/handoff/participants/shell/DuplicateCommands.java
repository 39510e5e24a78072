package org.handoff.participants.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.Duplicates;
import org.handoff.participants.Merges;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code participant duplicates / different}. */
@Component
class DuplicateCommands implements CommandSet {

    private static final String GROUP = "Participants";
    private static final String LIKELY = "70";
    private static final List<Column> PAIRS = List.of(Column.of("score"), new Column("participant", "Id").uncut(), Column.of("name"),
            new Column("dob", "Born").whereThereIsRoom(), new Column("other", "Other").uncut(), new Column("other_name", "Name"),
            new Column("other_dob", "Born").whereThereIsRoom(), Column.of("why"));
    private static final List<Column> DECIDED = List.of(new Column("participant", "Id").uncut(), Column.of("name"),
            new Column("other", "Other").uncut(), new Column("other_name", "Name"), Column.of("decided_on"), Column.of("worker"),
            Column.of("reason"));
    private static final List<Column> MERGED = List.of(new Column("participant", "Id").uncut(), Column.of("name"),
            new Column("survivor", "Now").uncut(), new Column("survivor_name", "Name"), Column.of("merged_on"));

    private final Duplicates duplicates;
    private final Merges merges;
    private final ParticipantDirectory directory;
    private final Field<Integer> least;
    private final Field<Boolean> decided;
    private final Field<Boolean> merged;
    private final Field<ParticipantId> participant;
    private final Field<ParticipantId> from;
    private final Field<Boolean> noLonger;
    private final Field<String> because;

    DuplicateCommands(Duplicates duplicates, Merges merges, ParticipantDirectory directory, Values values, ParticipantValue people) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.directory = directory;
        least = Field.of("least", values.wholeNumber(1, 100)).byDefault(answers -> LIKELY).explained("Only pairs of this score, of 100, or more.");
        decided = Field.of("decided", values.flag()).explained("Those that are known to be two people instead.");
        merged = Field.of("merged", values.flag()).explained("Records that were merged instead.");
        participant = Field.of("participant", people).required().positional().explained("Id, external key, or part of a name.");
        from = Field.of("from", people).required().asked("Different from").explained("The other one.");
        noLonger = Field.of("no-longer", values.flag()).quiet().explained("Take the decision back.");
        because = Field.of("because", values.remark()).asked("Because").requiredIf(sofar -> !sofar.is(noLonger))
                .when(sofar -> !sofar.is(noLonger)).explained("What tells them apart, such as: brothers.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("participant duplicates").in(GROUP).describedAs("List records that may be of one person")
                        .example("participant duplicates").example("participant duplicates --least 90 --limit 10")
                        .asking(least, decided, merged).does(this::list),
                ConsoleCommand.named("participant different").in(GROUP).describedAs("Remember that two who look alike are two people")
                        .example("participant different P3 --from P7 --because \"Twins\"").example("participant different P3 --from P7 --no-longer")
                        .asking(participant, from, noLonger, because).withForm("Two people").does(this::decide));
    }

    private Reply list(Answers answers) {
        if (answers.is(decided)) {
            return decided();
        }
        if (answers.is(merged)) {
            return merged(answers.rows());
        }
        var found = duplicates.likely(answers.the(least), answers.rows());
        var rows = found.pairs().stream().map(pair -> row(pair.score(), pair.one().id(), pair.one().name(), pair.one().dob(),
                pair.other().id(), pair.other().name(), pair.other().dob(), pair.why())).toList();
        var list = Reply.rows("duplicates", PAIRS, rows, found.total());
        if (found.pairs().isEmpty()) {
            return list;
        }
        var first = found.pairs().get(0);
        return Reply.remarked(list, List.of("One person: participant merge %1$s --into %2$s. Two people: participant different %2$s --from %1$s"
                .formatted(first.other().id(), first.one().id())), 0);
    }

    private Reply decided() {
        var found = duplicates.different();
        return Reply.rows("decisions", DECIDED, found.stream().map(it -> row(it.one(), directory.name(it.one()), it.other(),
                directory.name(it.other()), it.decidedOn(), it.worker(), it.reason())).toList(), found.size());
    }

    private Reply merged(int limit) {
        var found = merges.merged(limit);
        return Reply.rows("merged_records", MERGED, found.stream().map(it -> row(it.person(), it.details().name(), it.survivor(),
                directory.name(it.survivor()), it.mergedOn())).toList(), found.size());
    }

    private Reply decide(Answers answers) {
        var one = answers.the(participant);
        var other = answers.the(from);
        if (answers.is(noLonger)) {
            var known = duplicates.takeBack(one, other);
            return Reply.receipt("%s and %s may be one person again; since %s they were two.".formatted(one, other, known.decidedOn()), one,
                    "participant duplicates");
        }
        duplicates.differ(one, other, answers.the(because));
        return Reply.receipt("Remembered: %s and %s are two people.".formatted(one, other), one, "participant duplicates");
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
