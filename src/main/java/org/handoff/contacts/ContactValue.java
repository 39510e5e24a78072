package org.handoff.contacts;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a contact: its id, or part of the person's name. */
@Component
public class ContactValue extends RecordOfPersonValue<ContactId, ContactRow> {

    private final Contacts contacts;
    private final ParticipantDirectory directory;

    ContactValue(Contacts contacts, ParticipantDirectory directory) {
        super(directory, "C");
        this.contacts = contacts;
        this.directory = directory;
    }

    @Override
    protected Optional<ContactId> numbered(long number) {
        return contacts.exact(new ContactId(number)).map(ContactRow::id);
    }

    @Override
    protected List<ContactRow> of(ParticipantId person, int most) {
        return contacts.list(new ContactFilter(person, null, null, null), most);
    }

    @Override
    protected List<ContactRow> latest(int most) {
        return contacts.list(new ContactFilter(null, null, null, null), most);
    }

    @Override
    protected List<Choice> choices(List<ContactRow> rows) {
        var names = directory.names(rows.stream().map(ContactRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s".formatted(names.get(row.participant()), row.on()))).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownContact(typed);
    }

    @Override
    public String word() {
        return "ID";
    }
}
