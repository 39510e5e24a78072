package org.handoff.contacts;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a contact: its id, or part of the person's name. */
@Component
public class ContactValue extends PickedValue<ContactId> {

    private static final int MOST = 50;

    private final Contacts contacts;
    private final ParticipantDirectory directory;

    ContactValue(Contacts contacts, ParticipantDirectory directory) {
        this.contacts = contacts;
        this.directory = directory;
    }

    @Override
    protected Optional<ContactId> exact(String typed) {
        return id(typed).flatMap(contacts::exact).map(ContactRow::id);
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)C?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownContact(typed);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var rows = text.isEmpty() ? contacts.list(new ContactFilter(null, null, null, null), MOST)
                : directory.find(text).stream().flatMap(person -> contacts
                        .list(new ContactFilter(person.id(), null, null, null), MOST).stream()).limit(MOST).toList();
        var names = directory.names(rows.stream().map(ContactRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s".formatted(names.get(row.participant()), row.on())))
                .toList();
    }

    @Override
    public String word() {
        return "ID";
    }

    private static Optional<ContactId> id(String text) {
        return text.matches("(?i)C?\\d{1,15}") ? Optional.of(new ContactId(Long.parseLong(text.replaceFirst("(?i)^C", ""))))
                : Optional.empty();
    }
}
