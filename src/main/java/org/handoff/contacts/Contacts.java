package org.handoff.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.program.Focus;
import org.handoff.program.Workers;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording contacts and attempts at contact, and listing them. */
@Service
@Transactional
public class Contacts {

    private final ContactRepository contacts;
    private final ContactQueries queries;
    private final Participants participants;
    private final Workers workers;
    private final Focus focus;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    Contacts(ContactRepository contacts, ContactQueries queries, Participants participants, Workers workers, Focus focus, Codes codes,
            RowNumbers numbers, Seals seals) {
        this.contacts = contacts;
        this.queries = queries;
        this.participants = participants;
        this.workers = workers;
        this.focus = focus;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Records the same contact for each of the people, all or none; a person named twice gets one.
     *
     * @return the contacts, in the order of the people
     * @throws org.handoff.shared.Refusal when the day is before a person's birth or after the death, or a code is not in its list
     */
    @Requires(Permission.RECORD_CONTACTS)
    public List<ContactId> add(Collection<ParticipantId> people, ContactDetails details) {
        requireCodes(details);
        var staff = workers.named(details.worker());
        var saved = new ArrayList<ContactId>();
        for (ParticipantId person : new LinkedHashSet<>(people)) {
            participants.requireAlive(person, "contacted_on", details.on());
            var id = new ContactId(numbers.next("contact"));
            var outcome = seals.seal(ContactQueries.OUTCOME, RowPart.of(id.value()), details.outcome());
            saved.add(contacts.save(Contact.made(id, person, details, staff, outcome)).id());
        }
        return saved;
    }

    /** Contacts, newest first, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<ContactRow> list(ContactFilter filter, int limit) {
        return queries.matching(filter, limit);
    }

    /** One contact. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public ContactRow row(ContactId id) {
        return exact(id).orElseThrow(() -> new UnknownContact(id.shown()));
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<ContactRow> exact(ContactId id) {
        return queries.byId(id);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(ContactFilter filter) {
        return queries.count(filter);
    }

    /**
     * The contact that is most like one about to be recorded: with the same person, then as far as it is known of the same
     * direction and mode, then of whoever is signed in; of several the latest.
     */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public Optional<ContactRow> mostLike(ParticipantId person, @Nullable String direction, @Nullable String mode) {
        var me = focus.workerOrMe();
        return queries.likely(person, me).stream().max(Comparator.<ContactRow>comparingInt(row ->
                        (row.participant().equals(person) ? 4 : 0) + (row.direction().equals(direction) ? 3 : 0)
                                + (mode != null && mode.equals(row.mode()) ? 2 : 0) + (me != null && me.equals(row.worker()) ? 1 : 0))
                .thenComparing(ContactRow::on).thenComparing(row -> row.id().value()));
    }

    /** The worker whom a contact is recorded for unless somebody else is named: the one in use, or whoever is signed in. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public Optional<String> ownWorker() {
        return Optional.ofNullable(focus.workerOrMe());
    }

    private void requireCodes(ContactDetails details) {
        if (details.mode() != null) {
            codes.require("contact-mode", details.mode());
        }
        codes.require("contact-direction", details.direction());
        details.topics().forEach(topic -> codes.require("contact-topic", topic));
    }
}
