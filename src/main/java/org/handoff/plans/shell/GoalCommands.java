package org.handoff.plans.shell;

import java.time.LocalDate;
import java.util.List;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.plans.GoalId;
import org.handoff.plans.GoalStepId;
import org.handoff.plans.GoalStepValue;
import org.handoff.plans.GoalValue;
import org.handoff.plans.Goals;
import org.handoff.plans.NewGoal;
import org.springframework.stereotype.Component;

/** {@code goal add / step / close / list / show}. */
@Component
class GoalCommands implements CommandSet {

    private static final String GROUP = "Goals, notes and tasks";

    private final Goals goals;
    private final Codes codes;
    private final GoalRows rows;
    private final Field<ParticipantId> participant;
    private final Field<String> wording;
    private final Field<String> domain;
    private final Field<LocalDate> on;
    private final Field<GoalId> goal;
    private final Field<GoalId> one;
    private final Field<String> step;
    private final Field<LocalDate> due;
    private final Field<GoalStepId> done;
    private final Field<Boolean> reached;
    private final Field<ParticipantId> whose;
    private final Field<Boolean> open;

    GoalCommands(Goals goals, Codes codes, CodeValues codeValues, Values values, ParticipantValue people, GoalValue goalValue,
            GoalStepValue stepValue) {
        this.goals = goals;
        this.codes = codes;
        rows = new GoalRows(codes, values::today);
        participant = Field.of("participant", people).required().positional().asked("Participant").explained("Id, external key, or part of a name.");
        wording = Field.of("goal", values.remark()).required().positional().asked("The goal, in the person's own words")
                .explained("In the person's own words; it is sealed.");
        domain = Field.of("domain", codeValues.of("outcome-domain")).asked("Area of life").explained("Code of the list outcome-domain.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        done = Field.of("done", stepValue).quiet().explained("The id of a step that is done, such as W1; needs no goal.");
        goal = Field.of("goal", goalValue).positional().asked("Goal").requiredIf(sofar -> !sofar.has(done)).explained("Id, or part of the person's name.");
        one = Field.of("goal", goalValue).required().positional().asked("Goal").explained("Id, or part of the person's name.");
        step = Field.of("step", values.remark()).positional().asked("Step").requiredIf(sofar -> !sofar.has(done))
                .when(sofar -> !sofar.has(done), "is a new step, and --done names one that is there. Leave one of the two out.")
                .explained("What is to be done; it is sealed.");
        due = Field.of("due", values.anyDate()).asked("By").when(sofar -> !sofar.has(done), "is the day of a new step. Leave it out.")
                .explained("The day, which may lie ahead.");
        reached = Field.of("reached", values.flag()).required().asked("Reached (y/n)").explained("Whether it was reached; no when it was given up.");
        whose = Field.of("participant", people).positional().explained("Only this person's.");
        open = Field.of("open", values.flag()).explained("Only those not closed.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("goal add").in(GROUP).describedAs("Record what a person wants, in the person's own words")
                        .example("goal add P1 \"A door I can lock\" --domain HOUSING").asking(participant, wording, domain, on).withForm("New goal")
                        .does(this::add),
                ConsoleCommand.named("goal step").in(GROUP).describedAs("Add a step towards a goal, or mark one as done")
                        .example("goal step F1 \"Get a copy of the birth certificate\" --due fri").example("goal step --done W1")
                        .asking(goal, step, due, done, on).withForm("Step towards a goal").does(this::step),
                ConsoleCommand.named("goal close").in(GROUP).describedAs("Record that a goal was reached or given up")
                        .example("goal close F1 --reached").example("goal close F1 --reached no").asking(one, reached, on).withForm("Closing a goal")
                        .does(this::close),
                ConsoleCommand.named("goal list").in(GROUP).describedAs("List goals, the open ones first")
                        .example("goal list P1").example("goal list --open").asking(whose, open).does(this::list),
                ConsoleCommand.named("goal show").in(GROUP).describedAs("Show a goal with its steps").example("goal show F1").asking(one)
                        .does(this::show));
    }

    private Reply add(Answers answers) {
        var id = goals.add(new NewGoal(answers.the(participant), answers.the(on), answers.the(wording), answers.get(domain)));
        var row = goals.row(id);
        return Reply.receipt("Saved %s for %s %s: %s".formatted(id, row.participant(), row.name(), row.wording()), id, "goal step " + id);
    }

    private Reply step(Answers answers) {
        var taken = answers.get(done);
        if (taken != null) {
            goals.take(taken, answers.the(on));
            return Reply.receipt("Done on %s: %s.".formatted(answers.the(on), taken), taken, null);
        }
        var whole = answers.the(goal);
        var id = goals.addStep(whole, answers.the(step), answers.get(due));
        return Reply.receipt("Saved %s of %s: %s%s".formatted(id, whole, answers.the(step), answers.has(due) ? ", by " + answers.the(due) : ""), id,
                "goal step " + whole);
    }

    private Reply close(Answers answers) {
        var id = answers.the(one);
        goals.close(id, answers.the(on), answers.is(reached));
        return Reply.receipt("Closed %s on %s: %s.".formatted(id, answers.the(on), answers.is(reached) ? "reached" : "given up"), id, null);
    }

    private Reply list(Answers answers) {
        var person = answers.get(whose);
        return rows.list(goals.list(person, answers.is(open), answers.rows()), goals.count(person, answers.is(open)));
    }

    private Reply show(Answers answers) {
        var row = goals.row(answers.the(one));
        return Reply.sheet("%s  %s %s".formatted(row.id(), row.participant(), row.name()))
                .with("id", row.id()).with("participant", row.participant()).with("episode", row.episode()).with("goal", row.wording())
                .with("domain", new Labelled(row.domain(), codes.label("outcome-domain", row.domain()))).with("set_on", row.setOn())
                .with("closed_on", row.closedOn()).with("status", rows.status(row)).with(rows.steps(goals.steps(row.id())));
    }
}
