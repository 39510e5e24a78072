package org.handoff.justice.shell;

import java.time.LocalDate;
import java.util.List;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.justice.CustodySpanId;
import org.handoff.justice.CustodySpanValue;
import org.handoff.justice.JusticeRecords;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.springframework.stereotype.Component;

/** {@code arrest add}, {@code custody add / release}, {@code overdose add}. */
@Component
class JusticeCommands implements CommandSet {

    private static final String GROUP = "Justice and safety";

    private final JusticeRecords records;
    private final Field<ParticipantId> participant;
    private final Field<LocalDate> on;
    private final Field<String> kind;
    private final Field<String> offence;
    private final Field<String> level;
    private final Field<String> source;
    private final Field<Boolean> index;
    private final Field<LocalDate> booked;
    private final Field<LocalDate> released;
    private final Field<String> facility;
    private final Field<CustodySpanId> custody;
    private final Field<Boolean> fatal;
    private final Field<Boolean> naloxone;
    private final Field<Integer> doses;

    JusticeCommands(JusticeRecords records, Values values, CodeValues codes, ParticipantValue people, CustodySpanValue spans) {
        this.records = records;
        participant = Field.of("participant", people).required().positional().explained("Id, or part of a name.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        kind = Field.of("kind", codes.of("justice-kind")).required().byDefault(sofar -> "ARREST_NEW_CHARGE")
                .explained("A new charge when left out.");
        offence = Field.of("offence", codes.of("offence")).explained("NIBRS code or words.");
        level = Field.of("level", codes.of("offence-level")).explained("FELONY, MISDEMEANOR or INFRACTION.");
        source = Field.of("source", codes.of("justice-source")).asked("How it is known").explained("Where it was read.");
        index = Field.of("index", values.flag()).quiet().explained("It is the event that led to a referral.");
        booked = Field.of("booked", values.pastDate()).asked("Booked on").required().byDefault(sofar -> "today")
                .explained("Today when left out.");
        released = Field.of("released", values.pastDate()).asked("Released on").explained("Leave out while the person is still in.");
        facility = Field.of("facility", values.text()).explained("Which jail.");
        custody = Field.of("custody", spans).required().positional().asked("Who is released")
                .explained("Id of the stay, or part of the person's name.");
        fatal = Field.of("fatal", values.flag()).byDefault(sofar -> "no").explained("The person died.");
        naloxone = Field.of("naloxone", values.flag()).asked("Naloxone given").explained("Naloxone was given.");
        doses = Field.of("doses", values.wholeNumber(1, 50))
                .when(sofar -> sofar.is(naloxone()), "counts doses of naloxone. Leave it out, or give --naloxone.")
                .explained("Doses of naloxone.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("arrest add").in(GROUP).describedAs("Record an arrest, a citation or a charge filed")
                        .example("arrest add P1 --on 3/2 --offence 90J --source PUBLIC_ROSTER")
                        .asking(participant, on, kind, offence, level, source, index).withForm("Arrest").does(this::arrest),
                ConsoleCommand.named("custody add").in(GROUP).describedAs("Record a booking into custody")
                        .example("custody add P1 --booked yesterday").asking(participant, booked, released, facility)
                        .withForm("Custody").does(this::book),
                ConsoleCommand.named("custody release").in(GROUP).describedAs("Record a release from custody")
                        .example("custody release K1").asking(custody, on).withForm("Release").does(this::release),
                ConsoleCommand.named("overdose add").in(GROUP).describedAs("Record an overdose; no offence can hang on it")
                        .example("overdose add P1 --on 3/10 --naloxone --doses 2").asking(participant, on, naloxone, doses, fatal)
                        .withForm("Overdose").does(this::overdose));
    }

    private Reply arrest(Answers answers) {
        var id = records.record(answers.the(participant), answers.the(on), answers.the(kind), answers.get(offence), answers.get(level),
                answers.get(source), answers.is(index));
        return Reply.receipt("Saved %s for %s on %s.".formatted(id, answers.the(participant), answers.the(on)), id, null);
    }

    private Reply book(Answers answers) {
        var id = records.book(answers.the(participant), answers.the(booked), answers.get(released), answers.get(facility));
        return Reply.receipt("Saved %s for %s, booked on %s.".formatted(id, answers.the(participant), answers.the(booked)), id,
                answers.has(released) ? null : "custody release " + id);
    }

    private Reply release(Answers answers) {
        var id = answers.the(custody);
        records.release(id, answers.the(on));
        return Reply.receipt("Released on %s: %s.".formatted(answers.the(on), id), id, null);
    }

    private Reply overdose(Answers answers) {
        var id = records.overdose(answers.the(participant), answers.the(on), answers.is(fatal), answers.get(naloxone),
                answers.get(doses));
        return Reply.receipt("Saved %s for %s on %s.".formatted(id, answers.the(participant), answers.the(on)), id,
                (answers.is(fatal) ? "participant edit %s --deceased " + answers.the(on) : "contact add --participant %s").formatted(answers.the(participant)));
    }

    private Field<Boolean> naloxone() {
        return naloxone;
    }
}
