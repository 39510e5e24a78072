package org.handoff.contacts.shell;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.contacts.ContactDetails;
import org.handoff.contacts.Contacts;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Workers;

/** What is asked of a contact: who and when first, the rest may wait. */
final class ContactFields {

    private static final int DAY = 1440;

    private final Field<ParticipantId> participant;
    private final Field<LocalDate> on;
    private final Field<String> mode;
    private final Field<String> direction;
    private final Field<Integer> minutes;
    private final Field<String> worker;
    private final Field<String> topic;
    private final Field<String> outcome;

    ContactFields(Contacts contacts, Values values, CodeValues codes, ParticipantValue people, Workers workers) {
        participant = Field.of("participant", people).required().repeatable().positional().asked("Participant")
                .explained("Id, external key, or part of a name; may be repeated, one contact each.");
        on = Field.of("on", values.pastDate()).asked("Date").byDefault(sofar -> "today")
                .explained("The day; today when left out.");
        mode = Field.of("mode", codes.of("contact-mode")).asked("How").explained("Code of the list contact-mode.");
        direction = Field.of("direction", codes.of("contact-direction")).asked("Who was reached").byDefault(sofar -> "TWO_WAY")
                .explained("Code of the list contact-direction; TWO_WAY when left out.");
        minutes = Field.of("minutes", values.wholeNumber(0, DAY)).asked("Minutes").explained("How long it took.");
        worker = Field.of("worker", workers.value()).asked("Worker").byDefault(sofar -> contacts.lastWorker().orElse(null))
                .explained("Who of the program; whoever the contact before was recorded for when left out.");
        topic = Field.of("topic", codes.of("contact-topic")).asked("What about").repeatable()
                .explained("Code of the list contact-topic; may be repeated.");
        outcome = Field.of("outcome", values.text()).asked("Outcome").explained("What came of it, in a few words.");
    }

    List<Field<?>> all() {
        return List.of(participant, on, mode, direction, minutes, worker, topic, outcome);
    }

    List<ParticipantId> people(Answers answers) {
        return answers.all(participant).stream().distinct().toList();
    }

    ContactDetails details(Answers answers) {
        return new ContactDetails(answers.the(on), answers.get(mode), answers.the(direction), answers.get(minutes),
                answers.get(worker), new LinkedHashSet<>(answers.all(topic)), answers.get(outcome));
    }
}
