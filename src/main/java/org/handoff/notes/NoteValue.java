package org.handoff.notes;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a note: its id, or part of the person's name. */
@Component
public class NoteValue extends PickedValue<NoteId> {

    private static final int MOST = 20;

    private final Notes notes;
    private final ParticipantDirectory people;

    NoteValue(Notes notes, ParticipantDirectory people) {
        this.notes = notes;
        this.people = people;
    }

    @Override
    protected Optional<NoteId> exact(String typed) {
        return typed.matches("(?i)M?\\d{1,15}") ? notes.known(new NoteId(Long.parseLong(typed.replaceFirst("(?i)^M", "")))) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)M?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownNote(typed);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var rows = text.isEmpty() ? notes.list(null, null, MOST)
                : people.find(text).stream().limit(MOST).flatMap(person -> notes.list(person.id(), null, MOST).stream()).toList();
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s".formatted(row.name(), row.on()))).toList();
    }

    @Override
    public String word() {
        return "ID";
    }
}
