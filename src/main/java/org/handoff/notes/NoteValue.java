package org.handoff.notes;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a note: its id, or part of the person's name. */
@Component
public class NoteValue extends RecordOfPersonValue<NoteId, NoteRow> {

    private final Notes notes;

    NoteValue(Notes notes, ParticipantDirectory people) {
        super(people, "M");
        this.notes = notes;
    }

    @Override
    protected Optional<NoteId> numbered(long number) {
        return notes.known(new NoteId(number));
    }

    @Override
    protected List<NoteRow> of(ParticipantId person, int most) {
        return notes.list(person, null, most);
    }

    @Override
    protected List<NoteRow> latest(int most) {
        return notes.list(null, null, most);
    }

    @Override
    protected List<Choice> choices(List<NoteRow> rows) {
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s".formatted(row.name(), row.on()))).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownNote(typed);
    }

    @Override
    public String word() {
        return "ID";
    }
}
