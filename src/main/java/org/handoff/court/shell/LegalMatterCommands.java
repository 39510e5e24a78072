package org.handoff.court.shell;

import java.util.List;
import java.util.Locale;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.court.LegalMatterId;
import org.handoff.court.LegalMatterValue;
import org.handoff.court.LegalMatters;
import org.handoff.court.MatterDetails;
import org.handoff.court.MatterRow;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code legal-matter add / update / list / show}. */
@Component
class LegalMatterCommands implements CommandSet {

    private static final String GROUP = "Justice and safety";

    private final LegalMatters matters;
    private final Codes codes;
    private final MatterRows rows;
    private final MatterFields fresh;
    private final MatterFields known;
    private final Field<ParticipantId> participant;
    private final Field<LegalMatterId> matter;
    private final Field<ParticipantId> whose;
    private final Field<Boolean> open;

    LegalMatterCommands(LegalMatters matters, Codes codes, CodeValues codeValues, Values values, ParticipantValue people, LegalMatterValue matterValue) {
        this.matters = matters;
        this.codes = codes;
        rows = new MatterRows(codes);
        participant = Field.of("participant", people).required().positional().asked("Participant").explained("Id, external key, or part of a name.");
        matter = Field.of("matter", matterValue).required().positional().asked("Legal matter").explained("Id, such as L1, or part of the person's name.");
        fresh = MatterFields.ofNew(values, codeValues);
        known = MatterFields.ofKnown(values, codeValues, this::known);
        whose = Field.of("participant", people).positional().explained("Only this person's.");
        open = Field.of("open", values.flag()).explained("Only those not resolved.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("legal-matter add").in(GROUP).describedAs("Record a matter before a court, with the next day there")
                        .example("legal-matter add P1 WARRANT --court +7d --need \"Quash the warrant\"").asking(participant).asking(fresh.all())
                        .withForm("New legal matter").does(this::add),
                ConsoleCommand.named("legal-matter update").in(GROUP).describedAs("Record the next day in court, or how a legal matter ended")
                        .example("legal-matter update L1 --court +14d").example("legal-matter update L1 --resolved today --result QUASHED")
                        .asking(matter).asking(known.all()).needing(known::saysSomething, "at least one thing to correct")
                        .withForm("Legal matter").does(this::update),
                ConsoleCommand.named("legal-matter list").in(GROUP).describedAs("List legal matters by their next day in court")
                        .example("legal-matter list --open").example("legal-matter list P1").asking(whose, open).does(this::list),
                ConsoleCommand.named("legal-matter show").in(GROUP).describedAs("Show a legal matter").example("legal-matter show L1").asking(matter)
                        .does(this::show));
    }

    private @Nullable MatterDetails known(Answers sofar) {
        return sofar.has(matter) ? matters.row(sofar.the(matter)).details() : null;
    }

    private Reply add(Answers answers) {
        var id = matters.add(answers.the(participant), fresh.details(answers, MatterFields.NOTHING));
        return receipt(matters.row(id), "legal-matter update " + id);
    }

    private Reply update(Answers answers) {
        var id = answers.the(matter);
        matters.change(id, known.details(answers, matters.row(id).details()));
        return receipt(matters.row(id), null);
    }

    private Reply receipt(MatterRow row, @Nullable String next) {
        var it = row.details();
        var state = it.resolvedOn() != null ? "resolved on %s%s".formatted(it.resolvedOn(),
                it.result() == null ? "" : ", " + codes.label("legal-matter-result", it.result()).toLowerCase(Locale.ROOT))
                : it.courtOn() == null ? "no day in court yet" : "in court on " + it.courtOn();
        return Reply.receipt("Saved %s: %s %s, %s, %s.".formatted(row.id(), row.participant(), row.name(), codes.label("legal-matter-type", it.type()),
                state), row.id(), next);
    }

    private Reply list(Answers answers) {
        var person = answers.get(whose);
        return rows.list(matters.list(person, answers.is(open), answers.rows()), matters.count(person, answers.is(open)));
    }

    private Reply show(Answers answers) {
        return rows.page(matters.row(answers.the(matter)));
    }
}
