package org.handoff.encounters.shell;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Earlier;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.encounters.EncounterFilter;
import org.handoff.encounters.Encounters;
import org.handoff.encounters.NewEncounter;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Agencies;
import org.springframework.stereotype.Component;

/** What is asked of a meeting in the field: when and with whose officer, what was offered, and who it was if anybody knows. */
@Component
class EncounterFields {

    private static final String DECLINED = "2";

    private final Encounters encounters;
    private final Values values;
    private final Field<LocalDateTime> at;
    private final Field<String> agency;
    private final Field<String> source;
    private final Field<Boolean> overdose;
    private final Field<Boolean> naloxone;
    private final Field<String> pathway;
    private final Field<String> offer;
    private final Field<String> because;
    private final Field<ParticipantId> participant;
    private final Field<String> area;
    private final Field<String> unit;

    EncounterFields(Encounters encounters, Values values, CodeValues codes, Agencies agencies, ParticipantValue people) {
        this.encounters = encounters;
        this.values = values;
        participant = Field.of("participant", people).positional().asked("Who, or Enter if nobody knows").anew()
                .explained("Id, external key, or part of a name; leave out who could not be identified.");
        at = Field.of("at", values.minute(sofar -> values.today())).asked("Met at").required().byDefault(sofar -> "now").anew()
                .explained("When, such as 14:05 or 2026-03-12 14:05; now when left out.");
        agency = Field.of("agency", agencies.value()).asked("Whose officer or team").explained("Name; a new one is remembered.");
        source = Field.of("source", codes.of("encounter-source")).asked("How it came about").explained("Code of the list encounter-source.");
        overdose = Field.of("overdose", values.flag()).asked("Overdose").byDefault(sofar -> "no").anew().explained("There was an overdose.");
        naloxone = Field.of("naloxone", values.flag()).asked("Naloxone given").anew()
                .when(sofar -> sofar.is(overdose()), "goes with an overdose. Leave it out, or give --overdose.").explained("Naloxone was given.");
        pathway = Field.of("pathway", codes.of("pathway")).byDefault(sofar -> sofar.is(overdose()) ? "NALOX" : null)
                .explained("Deflection pathway; NALOX after an overdose when left out.");
        offer = Field.of("offer", codes.of("offer-result")).asked("Offer of diversion").required().anew()
                .explained("1 accepted, 2 declined, 3 not offered, 4 unable to respond.");
        because = Field.of("declined-because", codes.of("decline-reason")).asked("Why it was declined").anew()
                .when(sofar -> DECLINED.equals(sofar.get(offer())), "is why an offer was declined. Leave it out, or give --offer 2.")
                .explained("Code of the list decline-reason.");
        area = Field.of("area", values.remark()).asked("Beat or neighbourhood").explained("Roughly where; never an address, nor where somebody sleeps.");
        unit = Field.of("unit", values.text()).quiet().explained("The officer or the unit.");
    }

    List<Field<?>> all() {
        return List.of(participant, at, agency, source, overdose, naloxone, pathway, offer, because, area, unit);
    }

    /** The encounter recorded last, whose agency, way and place the form offers again. */
    Optional<Earlier> earlier(Answers sofar) {
        return encounters.pick(new EncounterFilter(null, null, null, null, false), 1).stream().findFirst().map(row ->
                Earlier.of("%s of %s".formatted(row.id(), values.pastDate().show(row.metAt().toLocalDate())))
                        .with(agency, row.agency()).with(source, row.source()).with(pathway, row.overdose() ? null : row.pathway())
                        .with(area, row.area()));
    }

    NewEncounter encounter(Answers answers) {
        return new NewEncounter(answers.get(participant), answers.the(at), answers.get(area), answers.get(agency), answers.get(unit),
                answers.get(source), answers.get(pathway), answers.is(overdose), answers.get(naloxone), answers.the(offer), answers.get(because));
    }

    private Field<Boolean> overdose() {
        return overdose;
    }

    private Field<String> offer() {
        return offer;
    }
}
