package org.handoff.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.vault.RowNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording people and correcting what is known of them. */
@Service
@Transactional
public class Participants {

    private final ParticipantRepository people;
    private final PersonSeals seals;
    private final RowNumbers numbers;
    private final ParticipantQueries queries;
    private final Codes codes;

    Participants(ParticipantRepository people, PersonSeals seals, RowNumbers numbers, ParticipantQueries queries, Codes codes) {
        this.people = people;
        this.seals = seals;
        this.numbers = numbers;
        this.queries = queries;
        this.codes = codes;
    }

    /**
     * Records a person.
     *
     * @throws org.handoff.shared.Refusal when there is no name of any kind, or a code is not in its list
     */
    @Requires(Permission.RECORD_PEOPLE)
    public ParticipantId add(PersonalDetails details) {
        details.requireWhole();
        requireCodes(details);
        return people.save(seals.sealed(new ParticipantId(numbers.next("participant")), null, details)).id();
    }

    /** Replaces what is known of a person. */
    @Requires(Permission.RECORD_PEOPLE)
    public void correct(ParticipantId id, PersonalDetails details) {
        details.requireWhole();
        requireCodes(details);
        var before = require(id);
        people.save(seals.sealed(id, before.version(), details));
        if (!Objects.equals(seals.dob(before), details.dob())) {
            queries.reckonAges(id, details.dob());
        }
    }

    /** What is known of a person. */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public PersonalDetails details(ParticipantId id) {
        return seals.opened(require(id));
    }

    /**
     * Refuses a day before the person's birth or after the person's death.
     *
     * @param field  the day's name in the exchange format
     * @param on     the day; null passes
     */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public void requireAlive(ParticipantId id, String field, @Nullable LocalDate on) {
        var person = require(id);
        var dob = seals.dob(person);
        if (on != null && dob != null && on.isBefore(dob)) {
            throw new OutsideLife(id, field, on, "before the birth", dob);
        }
        if (on != null && person.deceasedOn() != null && on.isAfter(person.deceasedOn())) {
            throw new OutsideLife(id, field, on, "after the death", person.deceasedOn());
        }
    }

    /** The person's age in full years on a day, or null when it is not known. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public @Nullable Integer age(ParticipantId id, LocalDate on) {
        return Ages.on(on, seals.dob(require(id)));
    }

    private Participant require(ParticipantId id) {
        return people.findById(id).orElseThrow(() -> new UnknownParticipant(id.shown()));
    }

    private void requireCodes(PersonalDetails details) {
        requireAll("dob-quality", details.dobQuality());
        requireAll("sex", details.sex());
        requireAll("yes-no", details.veteran());
        requireAll("language", details.language());
        requireAll("race", details.races());
    }

    private void requireAll(String list, @Nullable String code) {
        if (code != null) {
            codes.require(list, code);
        }
    }

    private void requireAll(String list, Collection<String> chosen) {
        chosen.forEach(code -> codes.require(list, code));
    }
}
