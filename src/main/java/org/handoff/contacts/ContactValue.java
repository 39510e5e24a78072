package org.handoff.contacts;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.handoff.participants.ParticipantDirectory;
import org.springframework.stereotype.Component;

/** An answer that is a contact: its id, or part of the person's name. */
@Component
public class ContactValue implements Value<ContactId> {

    private static final int MOST = 50;

    private final Contacts contacts;
    private final ParticipantDirectory directory;

    ContactValue(Contacts contacts, ParticipantDirectory directory) {
        this.contacts = contacts;
        this.directory = directory;
    }

    @Override
    public ContactId read(String typed, Answers sofar) {
        var text = typed.strip();
        var exact = id(text);
        if (exact.isPresent()) {
            return contacts.row(exact.get()).id();
        }
        var fits = offer(text, sofar);
        if (fits.size() > 1) {
            throw new SeveralMatch(text, fits);
        }
        return fits.stream().findFirst().flatMap(only -> id(only.value())).orElseThrow(() -> new UnknownContact(text));
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
