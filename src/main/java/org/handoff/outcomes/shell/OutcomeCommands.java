package org.handoff.outcomes.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.handoff.outcomes.Observed;
import org.handoff.outcomes.OutcomeRow;
import org.handoff.outcomes.Outcomes;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code outcome add / list}. */
@Component
class OutcomeCommands implements CommandSet {

    private static final String GROUP = "Assessments";
    private static final String UPDATE = "2";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), Column.of("on").uncut(), new Column("participant", "Person").uncut(),
            Column.of("name"), new Column("domain", "Area"), new Column("code", "Stands"), new Column("value", "In words"),
            Column.of("source").whereThereIsRoom(), Column.of("stage").whereThereIsRoom());

    private final Outcomes outcomes;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final Field<ParticipantId> participant;
    private final Field<String> domain;
    private final Field<String> code;
    private final Field<String> value;
    private final Field<String> source;
    private final Field<LocalDate> on;
    private final Field<String> stage;
    private final Field<ParticipantId> whose;
    private final Field<String> of;

    OutcomeCommands(Outcomes outcomes, ParticipantDirectory directory, Codes codes, CodeValues codeValues, Values values, ParticipantValue people) {
        this.outcomes = outcomes;
        this.directory = directory;
        this.codes = codes;
        participant = Field.of("participant", people).required().positional().asked("Participant").explained("Id, external key, or part of a name.");
        domain = Field.of("domain", codeValues.of("outcome-domain")).required().positional().asked("Area of life")
                .explained("Code of the list outcome-domain.");
        code = Field.of("code", new OutcomeCodeValue(outcomes, codeValues, domain)).asked("How it stands")
                .askedWhen(sofar -> sofar.has(domain()) && outcomes.listOf(sofar.the(domain())).isPresent())
                .explained("HOUSING of living-situation; EMPLOYMENT, INSURANCE, TREATMENT, ID_DOCS of yes-no; USE of frequency; HEALTH of health-status.");
        value = Field.of("value", values.remark()).asked("In words").explained("In words; it is sealed.");
        source = Field.of("source", codeValues.of("observation-source")).asked("How it is known").explained("Code of the list observation-source.");
        on = Field.of("on", values.pastDate()).required().asked("On").byDefault(sofar -> "today").explained("Today when left out.");
        stage = Field.of("stage", codeValues.of("collection-stage")).quiet().byDefault(sofar -> UPDATE)
                .explained("Code of the list collection-stage; an update when left out.");
        whose = Field.of("participant", people).positional().explained("Only this person's.");
        of = Field.of("domain", codeValues.of("outcome-domain")).explained("Only of this area of life.");
    }

    private Field<String> domain() {
        return domain;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("outcome add").in(GROUP).describedAs("Record how something stands in a person's life")
                        .example("outcome add P1 HOUSING --code 410 --source SELF").example("outcome add P1 LEGAL --value \"License is back\"")
                        .asking(participant, domain, code, value, source, on, stage).withForm("Outcome").does(this::add),
                ConsoleCommand.named("outcome list").in(GROUP).describedAs("List observed outcomes, the newest first")
                        .example("outcome list P1").asking(whose, of).does(this::list));
    }

    private Reply add(Answers answers) {
        var it = new Observed(answers.the(participant), answers.the(on), answers.the(stage), answers.the(domain), answers.get(code), answers.get(value),
                answers.get(source));
        var id = outcomes.observe(it);
        return Reply.receipt("Saved %s: %s %s, %s on %s.".formatted(id, it.participant(), directory.row(it.participant()).name(),
                codes.label("outcome-domain", it.domain()), it.on()), id, "outcome list " + it.participant());
    }

    private Reply list(Answers answers) {
        var person = answers.get(whose);
        var area = answers.get(of);
        var rows = outcomes.list(person, area, answers.rows());
        return Reply.rows("outcomes", COLUMNS, rows.stream().map(this::cells).toList(), outcomes.count(person, area));
    }

    private List<@Nullable Object> cells(OutcomeRow row) {
        var it = row.observed();
        var stands = outcomes.listOf(it.domain()).map(list -> codes.label(list, it.code())).orElse("");
        return Arrays.asList(row.id(), it.on(), it.participant(), row.name(), labelled("outcome-domain", it.domain()), new Labelled(it.code(), stands),
                it.value(), labelled("observation-source", it.source()), labelled("collection-stage", it.stage()));
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
