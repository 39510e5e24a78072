package org.handoff.participants.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.MergePlan;
import org.handoff.participants.MergedValue;
import org.handoff.participants.Merges;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.participants.UnmergePlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code participant merge / unmerge}. */
@Component
class MergeCommands implements CommandSet {

    /** Fits a screen of 80 characters. */
    private static final String LINE = "  %-21s  %-18s  %-18s  %s";
    private static final String GROUP = "Participants";

    private final Merges merges;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final Field<ParticipantId> person;
    private final Field<ParticipantId> into;
    private final Field<String> reason;
    private final Field<ParticipantId> merged;
    private final Field<String> with;

    MergeCommands(Merges merges, ParticipantDirectory directory, Codes codes, Values values, ParticipantValue people, MergedValue given) {
        this.merges = merges;
        this.directory = directory;
        this.codes = codes;
        person = Field.of("participant", people).required().positional().asked("Merge").explained("The record that is given up.");
        into = Field.of("into", people).required().asked("Into").explained("The record that is kept.");
        reason = Field.of("reason", values.remark()).asked("How you know").explained("What tells that they are one, such as: showed her card.");
        merged = Field.of("participant", given).required().positional().asked("Bring back").explained("The record that was merged.");
        with = Field.of("with", values.text()).quiet().repeatable()
                .explained("A record made since the merge that goes with it, such as R12; may be repeated.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("participant merge").in(GROUP)
                        .describedAs("Make one record of two that are of one person; nothing is lost, and unmerge takes it back")
                        .example("participant merge P7 --into P3").asking(person, into, reason).withForm("One person, two records")
                        .showingFirst(this::preview).does(this::merge),
                ConsoleCommand.named("participant unmerge").in(GROUP).describedAs("Make two records again of one that was merged")
                        .example("participant unmerge P7").example("participant unmerge P7 --with R12").asking(merged, with)
                        .withForm("Two people again").showingFirst(this::unmergePreview).does(this::unmerge));
    }

    private List<String> preview(Answers answers) {
        var plan = merges.plan(answers.the(person), answers.the(into));
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(LINE.formatted("", plan.survivor() + " stays", plan.person() + " goes", ""));
        for (MergePlan.Field field : plan.fields()) {
            lines.add(LINE.formatted(Column.of(field.name()).heading(), shown(field.name(), field.survivors()),
                    shown(field.name(), field.persons()), field.fate() == MergePlan.Fate.SAME ? "" : field.fate().words()).stripTrailing());
        }
        lines.add("");
        lines.addAll(consequences(plan));
        return lines;
    }

    private static List<String> consequences(MergePlan plan) {
        var lines = new ArrayList<String>();
        if (!plan.aliases().isEmpty()) {
            lines.add("Alias of %s from now on: %s".formatted(plan.survivor(), String.join("; ", plan.aliases())));
        }
        lines.add("Changes hands: " + (plan.moves().isEmpty() ? "nothing" : plan.moves().entrySet().stream()
                .map(entry -> "%d %s".formatted(entry.getValue(), entry.getValue() == 1 ? entry.getKey().replaceFirst("s( |$)", "$1") : entry.getKey())).collect(Collectors.joining(", "))));
        plan.withdrawn().forEach(it -> lines.add("N%d does not hold any more: the same was withdrawn on the other record on %s."
                .formatted(it.consent(), it.on())));
        plan.holds().forEach(hold -> lines.add("Legal hold H%d goes on for %s.".formatted(hold, plan.survivor())));
        return lines;
    }

    private String shown(String field, @Nullable String value) {
        if (value == null) {
            return "-";
        }
        var list = switch (field) {
            case "sex", "race", "language" -> field;
            case "dob_quality" -> "dob-quality";
            case "veteran" -> "yes-no";
            default -> null;
        };
        return list == null ? value : String.join("; ", List.of(value.split(";")).stream().map(code -> codes.label(list, code)).toList());
    }

    private Reply merge(Answers answers) {
        var plan = merges.merge(answers.the(person), answers.the(into), answers.get(reason));
        var taken = plan.fields().stream().filter(field -> field.fate() == MergePlan.Fate.TAKEN).map(MergePlan.Field::name).toList();
        var sentence = "Merged %s into %s %s; records that changed hands: %d%s.".formatted(plan.person(), plan.survivor(),
                directory.name(plan.survivor()), plan.moved(), taken.isEmpty() ? "" : "; taken over: " + String.join(", ", taken));
        return Reply.remarked(Reply.receipt(sentence, plan.survivor(), "participant unmerge " + plan.person()), consequences(plan), 0);
    }

    private List<String> unmergePreview(Answers answers) {
        return told(merges.unmergePlan(answers.the(merged)));
    }

    private static List<String> told(UnmergePlan plan) {
        var lines = new ArrayList<String>();
        lines.add("Records that go back to %s: %d".formatted(plan.person(), plan.back()));
        if (!plan.along().isEmpty()) {
            lines.add("With them goes what was recorded since: " + String.join(", ", plan.along()));
        }
        if (!plan.since().isEmpty()) {
            lines.add("Recorded since the merge, and staying with %s: %s. What belongs to %s is named with --with."
                    .formatted(plan.survivor(), String.join(", ", plan.since()), plan.person()));
        }
        return lines;
    }

    private Reply unmerge(Answers answers) {
        var plan = merges.unmerge(answers.the(merged), answers.all(with));
        var receipt = Reply.receipt("%s %s is a record of its own again, and %s is what it was.".formatted(plan.person(),
                directory.name(plan.person()), plan.survivor()), plan.person(), "participant show " + plan.person());
        return Reply.remarked(receipt, told(plan), 0);
    }
}
