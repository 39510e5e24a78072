package org.handoff.contacts.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.contacts.ContactDetails;
import org.handoff.contacts.ContactFilter;
import org.handoff.contacts.ContactId;
import org.handoff.contacts.ContactRow;
import org.handoff.contacts.ContactValue;
import org.handoff.contacts.Contacts;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Focus;
import org.handoff.program.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code contact add / copy / list / show}. */
@Component
class ContactCommands implements CommandSet {

    private static final String GROUP = "Contacts";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("on"), new Column("participant", "Person"),
            Column.of("name"), Column.of("direction"), Column.of("mode"), Column.of("minutes"), Column.of("worker"),
            Column.of("topics").whereThereIsRoom(), Column.of("outcome").whereThereIsRoom());

    private final Contacts contacts;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final ContactFields contact;
    private final ContactFields copy;
    private final Field<ContactId> copied;
    private final Focus focus;
    private final Field<ParticipantId> participant;
    private final Field<ContactId> one;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<String> worker;

    ContactCommands(Contacts contacts, ParticipantDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ParticipantValue people, ContactValue contactValue, Workers workers, Focus focus) {
        this.focus = focus;
        this.contacts = contacts;
        this.directory = directory;
        this.codes = codes;
        this.contact = new ContactFields(contacts, values, codeValues, people, workers);
        this.copied = Field.of("contact", contactValue).required().positional().asked("Contact to copy")
                .explained("Id, such as C9, or part of the person's name.");
        this.copy = new ContactFields(contacts, values, codeValues, people, workers).like(this::copiedRow);
        this.participant = Field.of("participant", people).positional().explained("Only contacts with this person.");
        this.one = Field.of("contact", contactValue).required().positional().explained("Id, such as C9, or part of the person's name.");
        this.from = Field.of("from", values.pastDate()).explained("Only from this day on.");
        this.to = Field.of("to", values.pastDate()).explained("Only up to this day.");
        this.worker = Field.of("worker", workers.known()).byDefault(sofar -> sofar.has(participant) ? null : focus.worker().orElse(null))
                .explained("Only this worker's contacts; - for everybody's.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("contact add").in(GROUP).describedAs("Record a contact, or an attempt at one")
                        .example("contact add P1 --mode FIELD --minutes 30 --worker \"Dana Reyes\"")
                        .example("contact add P1 --on yesterday --mode PHONE --direction ATTEMPTED")
                        .asking(contact.all()).withForm("New contact")
                        .startingFrom(contact::earlier).inSeries(contact.participant()).does(answers -> add(contact, answers)),
                ConsoleCommand.named("contact copy").in(GROUP).describedAs("Record a contact like an earlier one, today")
                        .example("contact copy C1").example("contact copy C1 --on yesterday --minutes 15")
                        .asking(copied).asking(copy.all()).withForm("Contact like an earlier one").does(answers -> add(copy, answers)),
                ConsoleCommand.named("contact list").in(GROUP).describedAs("List contacts, newest first")
                        .example("contact list P1").example("contact list --from -30d --worker \"Dana Reyes\"")
                        .asking(participant, from, to, worker).does(this::list),
                ConsoleCommand.named("contact show").in(GROUP).describedAs("Show what a contact was about and what came of it")
                        .example("contact show C1").asking(one).does(this::show));
    }

    private @Nullable ContactRow copiedRow(Answers answers) {
        var id = answers.get(copied);
        return id == null ? null : contacts.row(id);
    }

    private Reply add(ContactFields contact, Answers answers) {
        var people = contact.people(answers);
        var details = contact.details(answers);
        var ids = contacts.add(people, details);
        var sentence = sentence(people, details, ids);
        var next = "contact list " + people.get(0);
        if (ids.size() == 1) {
            return Reply.receipt(sentence, ids.get(0), next);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("ids", ids.stream().map(ContactId::value).toList());
        json.put("shown", ids.stream().map(ContactId::shown).toList());
        json.put("message", sentence);
        var rows = ids.stream().map(id -> List.<@Nullable Object>of(id, sentence)).toList();
        return Reply.document(json, Reply.receipt(sentence, ids.get(0), next),
                Reply.rows("contacts", List.of(Column.of("id"), Column.of("message")), rows, ids.size()));
    }

    private String sentence(List<ParticipantId> people, ContactDetails details, List<ContactId> ids) {
        var names = directory.names(people);
        return "Saved %s: %s on %s, %s%s.".formatted(ids.stream().map(ContactId::shown).collect(Collectors.joining(", ")),
                codes.label("contact-direction", details.direction()).toLowerCase(Locale.ROOT), details.on(),
                people.stream().map(id -> id + " " + names.get(id)).collect(Collectors.joining(", ")),
                details.worker() == null ? "" : ", by " + details.worker());
    }

    private Reply list(Answers answers) {
        var filter = new ContactFilter(answers.get(participant), answers.get(from), answers.get(to), answers.get(worker));
        var rows = contacts.list(filter, answers.rows());
        var names = directory.names(rows.stream().map(ContactRow::participant).toList());
        return Reply.remarked(Reply.rows("contacts", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(), contacts.count(filter)),
                focus.reminder(filter.worker(), null), 0);
    }

    private List<@Nullable Object> cells(ContactRow row, Map<ParticipantId, String> names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.on());
        cells.add(row.participant());
        cells.add(names.get(row.participant()));
        cells.add(new Labelled(row.direction(), codes.label("contact-direction", row.direction())));
        cells.add(new Labelled(row.mode(), codes.label("contact-mode", row.mode())));
        cells.add(row.minutes());
        cells.add(row.worker());
        cells.add(topics(row));
        cells.add(row.outcome());
        return cells;
    }

    private Reply show(Answers answers) {
        var row = contacts.row(answers.the(one));
        var name = directory.row(row.participant()).name();
        return Reply.sheet("%s  %s %s on %s".formatted(row.id(), row.participant(), name, row.on()))
                .with("id", row.id()).with("participant", row.participant()).with("name", name).with("on", row.on())
                .with("direction", new Labelled(row.direction(), codes.label("contact-direction", row.direction())))
                .with("mode", new Labelled(row.mode(), codes.label("contact-mode", row.mode())))
                .with("minutes", row.minutes()).with("worker", row.worker()).with("topics", topics(row))
                .with("outcome", row.outcome());
    }

    private Labelled topics(ContactRow row) {
        return new Labelled(row.topics(),
                String.join("; ", row.topics().stream().map(topic -> codes.label("contact-topic", topic)).toList()));
    }
}
