package org.handoff.encounters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is an encounter: its id, or part of the person's name; offered before anything is typed are those met last. */
@Component
public class EncounterValue extends RecordOfPersonValue<EncounterId, EncounterRow> {

    private final Encounters encounters;

    EncounterValue(Encounters encounters, ParticipantDirectory directory) {
        super(directory, "B");
        this.encounters = encounters;
    }

    @Override
    protected Optional<EncounterId> numbered(long number) {
        return encounters.exact(new EncounterId(number)).map(EncounterRow::id);
    }

    @Override
    protected List<EncounterRow> of(ParticipantId person, int most) {
        return encounters.pick(new EncounterFilter(person, null, null, null, false), most);
    }

    @Override
    protected List<EncounterRow> latest(int most) {
        return encounters.pick(new EncounterFilter(null, null, null, null, false), most);
    }

    @Override
    protected List<Choice> choices(List<EncounterRow> rows) {
        return rows.stream().map(row -> new Choice(row.id().shown(), Stream.of(row.name() == null ? "nobody identified" : row.name(),
                row.metAt().toLocalDate() + " " + row.metAt().toLocalTime(), row.agency() == null ? "" : row.agency())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")))).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownEncounter(typed);
    }

    @Override
    public String word() {
        return "ENCOUNTER";
    }
}
