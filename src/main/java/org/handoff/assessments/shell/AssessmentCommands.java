package org.handoff.assessments.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoff.assessments.Answer;
import org.handoff.assessments.AssessmentId;
import org.handoff.assessments.AssessmentRow;
import org.handoff.assessments.AssessmentValue;
import org.handoff.assessments.Assessments;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code assessment add / list / show}. */
@Component
class AssessmentCommands implements CommandSet {

    private static final String GROUP = "Assessments";
    private static final String STAGE = "collection-stage";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("on"), new Column("participant", "Person"),
            Column.of("name"), Column.of("stage"), new Column("living_situation", "Lives"),
            Column.of("employed").whereThereIsRoom(), new Column("income_monthly", "Income").whereThereIsRoom(),
            new Column("primary_substance", "Substance"));

    private final Assessments assessments;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final AssessmentFields interview;
    private final Field<ParticipantId> participant;
    private final Field<AssessmentId> assessment;

    AssessmentCommands(Assessments assessments, ParticipantDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ParticipantValue people, AssessmentValue assessmentValue) {
        this.assessments = assessments;
        this.directory = directory;
        this.codes = codes;
        this.interview = new AssessmentFields(assessments, values, codeValues, people);
        this.participant = Field.of("participant", people).positional().explained("Only this person's.");
        this.assessment = Field.of("assessment", assessmentValue).required().positional().asked("Assessment")
                .explained("Id, such as A3, or part of the person's name.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("assessment add").in(GROUP).describedAs("Record an interview")
                        .example("assessment add P1 --living-situation 116 --employed 0 --substance 7F --frequency 3")
                        .example("assessment add P1 --stage 2 --employed 1 --employment-type 2 --income-monthly 850")
                        .asking(interview.all()).withForm("New assessment")
                        .needing(interview::saysSomething, "at least one answer, such as --living-situation or --employed").does(this::add),
                ConsoleCommand.named("assessment list").in(GROUP).describedAs("List interviews, newest first")
                        .example("assessment list P1").asking(participant).does(this::list),
                ConsoleCommand.named("assessment show").in(GROUP).describedAs("Show what an interview found")
                        .example("assessment show A1").asking(assessment).does(this::show));
    }

    private Reply add(Answers answers) {
        var assessed = interview.assessed(answers);
        var id = assessments.add(assessed);
        return Reply.receipt("Saved %s: %s %s, %s on %s.".formatted(id, assessed.participant(),
                directory.row(assessed.participant()).name(), codes.label(STAGE, assessed.stage()).toLowerCase(Locale.ROOT),
                assessed.on()), id, "assessment show " + id);
    }

    private Reply list(Answers answers) {
        var whose = answers.get(participant);
        var rows = assessments.list(whose, answers.rows());
        var names = directory.names(rows.stream().map(AssessmentRow::participant).toList());
        return Reply.rows("assessments", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(), assessments.count(whose));
    }

    private List<@Nullable Object> cells(AssessmentRow row, Map<ParticipantId, String> names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.on());
        cells.add(row.participant());
        cells.add(names.get(row.participant()));
        cells.add(new Labelled(row.stage(), codes.label(STAGE, row.stage())));
        cells.add(new Labelled(row.livingSituation(), codes.label("living-situation", row.livingSituation())));
        cells.add(new Labelled(row.employed(), codes.label("yes-no", row.employed())));
        cells.add(dollars(row.incomeMonthlyCents()));
        cells.add(new Labelled(row.primarySubstance(), codes.label("substance", row.primarySubstance())));
        return cells;
    }

    private Reply show(Answers answers) {
        var id = answers.the(assessment);
        var it = assessments.get(id);
        var name = directory.row(it.participant()).name();
        var sheet = Reply.sheet("%s  %s %s, %s on %s".formatted(id, it.participant(), name, codes.label(STAGE, it.stage()),
                it.on()))
                .with("id", id).with("participant", it.participant()).with("name", name).with("on", it.on())
                .with("stage", new Labelled(it.stage(), codes.label(STAGE, it.stage())));
        it.findings().answers().forEach(answer -> sheet.with(answer.key(), shown(answer)));
        return sheet;
    }

    private @Nullable Object shown(Answer answer) {
        if (answer.list() != null) {
            var code = (String) answer.value();
            return new Labelled(code, codes.label(answer.list(), code));
        }
        return answer.key().equals("income_monthly") ? dollars((Integer) answer.value()) : answer.value();
    }

    private static @Nullable BigDecimal dollars(@Nullable Integer cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }
}
