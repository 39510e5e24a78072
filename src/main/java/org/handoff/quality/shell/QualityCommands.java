package org.handoff.quality.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.quality.Quality;
import org.handoff.quality.QualityFilter;
import org.handoff.quality.RuleSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code quality}, {@code quality accept / reopen}. */
@Component
class QualityCommands implements CommandSet {

    private static final String GROUP = "Quality";
    private static final List<Column> SUMMARY = List.of(Column.of("rule").uncut(), Column.of("found").uncut(), new Column("whole", "Of").uncut(),
            Column.of("share").uncut(), new Column("above_norm", "Norm").uncut(), Column.of("accepted").whereThereIsRoom(),
            Column.of("severity").whereThereIsRoom(), Column.of("wording"));
    private static final List<Column> FOUND = List.of(Column.of("record").uncut(), new Column("participant", "Person").uncut(),
            Column.of("name"), Column.of("values"), Column.of("worker").whereThereIsRoom(), new Column("fix", "What to type").uncut());
    private static final List<Column> ACCEPTED = List.of(Column.of("rule").uncut(), Column.of("record").uncut(), Column.of("accepted_on"),
            Column.of("worker"), new Column("reason", "Because"), Column.of("lapsed"));

    private final Quality quality;
    private final Field<String> shownRule;
    private final Field<String> worker;
    private final Field<String> site;
    private final Field<Boolean> accepted;
    private final Field<String> rule;
    private final Field<String> record;
    private final Field<String> because;

    QualityCommands(Quality quality, Values values) {
        this.quality = quality;
        var rules = new KnownName("rule", () -> quality.rules().stream().map(it -> new Choice(it.rule(), it.wording())).toList());
        shownRule = Field.of("rule", rules).explained("The records that break this rule, with the command that puts each right.");
        worker = Field.of("worker", new KnownName("worker", () -> choices(quality.workers()))).explained("Only people of this worker.");
        site = Field.of("site", new KnownName("site", () -> choices(quality.sites()))).explained("Only people enrolled at this site.");
        accepted = Field.of("accepted", values.flag()).explained("What was accepted as no error instead.");
        rule = Field.of("rule", rules).required().positional().explained("The rule, such as charge-missing.");
        record = Field.of("record", values.text()).required().positional().explained("The record, such as R34.");
        because = Field.of("because", values.remark()).required().asked("Because").explained("Why it is no error.");
    }

    private static List<Choice> choices(List<String> names) {
        return names.stream().map(name -> new Choice(name, "")).toList();
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("quality").in(GROUP).describedAs("What the records lack and where they contradict each other")
                        .example("quality").example("quality --rule charge-missing").example("quality --accepted")
                        .asking(shownRule, worker, site, accepted).does(this::show),
                ConsoleCommand.named("quality accept").in(GROUP).describedAs("Remember that a finding is no error")
                        .example("quality accept charge-missing R1 --because \"The officer let it go\"").asking(rule, record, because)
                        .withForm("Not an error").does(this::accept),
                ConsoleCommand.named("quality reopen").in(GROUP).describedAs("Take back that a finding is no error")
                        .example("quality reopen charge-missing R1").asking(rule, record).does(this::reopen));
    }

    private Reply show(Answers answers) {
        var filter = new QualityFilter(answers.get(worker), answers.get(site));
        if (answers.is(accepted)) {
            return accepted();
        }
        return answers.has(shownRule) ? breaking(answers.the(shownRule), filter, answers.rows()) : summary(filter);
    }

    /** Without a rule that nothing breaks, for the eyes of a person; JSON and CSV have them all. */
    private Reply summary(QualityFilter filter) {
        var all = quality.summary(filter);
        var broken = all.stream().filter(it -> it.found() > 0).toList();
        var whole = Reply.rows("rules", SUMMARY, all.stream().map(QualityCommands::cells).toList(), all.size());
        var shown = Reply.rows("rules", SUMMARY, broken.stream().map(QualityCommands::cells).toList(), broken.size());
        var table = broken.isEmpty() ? Reply.said("Nothing is missing, and nothing contradicts. %d rules were asked.".formatted(all.size()))
                : shown;
        var reply = Reply.document(Map.of("rules", all.stream().map(QualityCommands::json).toList()), table, whole);
        return broken.isEmpty() ? reply : Reply.remarked(reply,
                List.of("Which records, and what to type: quality --rule " + broken.get(0).rule().rule()), 0);
    }

    private static Map<String, @Nullable Object> json(RuleSummary it) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var cells = cells(it);
        for (int i = 0; i < SUMMARY.size(); i++) {
            json.put(SUMMARY.get(i).key(), cells.get(i) instanceof Labelled labelled ? labelled.value() : cells.get(i));
        }
        return json;
    }

    private static List<@Nullable Object> cells(RuleSummary it) {
        return Arrays.asList(it.rule().rule(), it.found(), it.whole(),
                new Labelled(Math.round(1000 * it.share()) / 1000.0, String.format(Locale.ROOT, "%.1f %%", 100 * it.share())),
                new Labelled(it.isAboveNorm(), it.isAboveNorm() ? "over %d %%".formatted(it.rule().norm()) : ""), it.accepted(),
                it.rule().severity(), it.rule().wording());
    }

    private Reply breaking(String name, QualityFilter filter, int limit) {
        var found = quality.breaking(name, filter, limit);
        var list = Reply.rows("findings", FOUND, found.rows().stream().map(it -> Arrays.<@Nullable Object>asList(it.record(), it.participant(),
                it.name(), it.values(), it.worker(), it.fix())).toList(), found.total());
        if (found.rows().isEmpty()) {
            return list;
        }
        var first = found.rows().get(0);
        var remarks = new ArrayList<String>();
        if (!first.otherwise().isEmpty()) {
            remarks.add(first.otherwise());
        }
        remarks.add("%s. If it is no error: quality accept %s %s --because \"…\"".formatted(found.rule().wording(), name, first.record()));
        return Reply.remarked(list, remarks, 0);
    }

    private Reply accepted() {
        var rows = quality.accepted();
        return Reply.rows("accepted_findings", ACCEPTED, rows.stream().map(it -> Arrays.<@Nullable Object>asList(it.rule(), it.record(),
                it.acceptedOn(), it.worker(), it.reason(), it.lapsed())).toList(), rows.size());
    }

    private Reply accept(Answers answers) {
        quality.accept(answers.the(rule), answers.the(record), answers.the(because));
        return Reply.said("Accepted: %s is no error under %s, as long as its values stay what they are.".formatted(
                answers.the(record).strip().toUpperCase(Locale.ROOT), answers.the(rule)));
    }

    private Reply reopen(Answers answers) {
        quality.reopen(answers.the(rule), answers.the(record));
        return Reply.said("Taken back: %s is looked at again under %s.".formatted(answers.the(record).strip().toUpperCase(Locale.ROOT),
                answers.the(rule)));
    }
}
