package org.handoff.contacts.shell;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Earlier;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.contacts.ContactDetails;
import org.handoff.contacts.ContactRow;
import org.handoff.contacts.Contacts;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Workers;
import org.jspecify.annotations.Nullable;

/** What is asked of a contact: who and what came of it first; all the rest is mostly as it was the last time. */
final class ContactFields {

    private static final int DAY = 1440;

    private final Contacts contacts;
    private final Values values;
    private final Field<ParticipantId> participant;
    private final Field<LocalDate> on;
    private final Field<String> mode;
    private final Field<String> direction;
    private final Field<Integer> minutes;
    private final Field<String> worker;
    private final Field<String> topic;
    private final Field<String> outcome;

    ContactFields(Contacts contacts, Values values, CodeValues codes, ParticipantValue people, Workers workers) {
        this.contacts = contacts;
        this.values = values;
        participant = Field.of("participant", people).required().repeatable().positional().asked("Participant")
                .explained("Id, external key, or part of a name; may be repeated, one contact each.");
        outcome = Field.of("outcome", values.note()).asked("What came of it").anew().explained("What came of it, in a few words.");
        on = Field.of("on", values.pastDate()).asked("Date").byDefault(sofar -> "today")
                .explained("The day; today when left out.");
        mode = Field.of("mode", codes.of("contact-mode")).asked("How").explained("Code of the list contact-mode.");
        direction = Field.of("direction", codes.of("contact-direction")).asked("Who was reached").byDefault(sofar -> "TWO_WAY")
                .explained("Code of the list contact-direction; TWO_WAY when left out.");
        minutes = Field.of("minutes", values.wholeNumber(0, DAY)).asked("Minutes").explained("How long it took.");
        worker = Field.of("worker", workers.value()).asked("Worker").byDefault(sofar -> contacts.ownWorker().orElse(null))
                .explained("Who of the program; the worker in use, or else you, when left out.");
        topic = Field.of("topic", codes.of("contact-topic")).asked("What about").repeatable()
                .explained("Code of the list contact-topic; may be repeated.");
    }

    /** The same fields with what a contact on file says for whatever is left out, but what came of it, and whoever is there now. */
    ContactFields like(Function<Answers, @Nullable ContactRow> copied) {
        participant.byDefault(of(copied, ContactRow::participant));
        mode.byDefault(of(copied, ContactRow::mode));
        direction.byDefault(of(copied, ContactRow::direction));
        minutes.byDefault(of(copied, ContactRow::minutes));
        var theirs = of(copied, ContactRow::worker);
        worker.byDefault(sofar -> contacts.ownWorker().orElseGet(() -> theirs.apply(sofar)));
        topic.byDefault(of(copied, row -> row.topics().isEmpty() ? null : String.join("; ", row.topics())));
        return this;
    }

    private static Function<Answers, @Nullable String> of(Function<Answers, @Nullable ContactRow> copied, Function<ContactRow, @Nullable Object> part) {
        return sofar -> {
            var row = copied.apply(sofar);
            var said = row == null ? null : part.apply(row);
            return said == null ? null : said.toString();
        };
    }

    List<Field<?>> all() {
        return List.of(participant, outcome, on, mode, direction, minutes, worker, topic);
    }

    Field<ParticipantId> participant() {
        return participant;
    }

    /** The contact whose answers the form offers again. */
    Optional<Earlier> earlier(Answers answers) {
        var person = answers.get(participant);
        return person == null ? Optional.empty() : contacts.mostLike(person, answers.get(direction), answers.get(mode)).map(row ->
                Earlier.of("%s of %s".formatted(row.id(), values.pastDate().show(row.on())))
                        .with(mode, row.mode()).with(direction, row.direction()).with(minutes, row.minutes())
                        .with(worker, contacts.ownWorker().orElse(row.worker())).with(topic, String.join("; ", row.topics())));
    }

    List<ParticipantId> people(Answers answers) {
        return answers.all(participant).stream().distinct().toList();
    }

    ContactDetails details(Answers answers) {
        return new ContactDetails(answers.the(on), answers.get(mode), answers.the(direction), answers.get(minutes),
                answers.get(worker), new LinkedHashSet<>(answers.all(topic)), answers.get(outcome));
    }
}
