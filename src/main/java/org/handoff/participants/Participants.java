package org.handoff.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording people and correcting what is known of them. */
@Service
@Transactional
public class Participants {

    private final ParticipantRepository people;
    private final Codes codes;

    Participants(ParticipantRepository people, Codes codes) {
        this.people = people;
        this.codes = codes;
    }

    /**
     * Records a person.
     *
     * @throws org.handoff.shared.Refusal when there is no name of any kind, or a code is not in its list
     */
    @Requires(Permission.RECORD_PEOPLE)
    public ParticipantId add(PersonalDetails details) {
        requireCodes(details);
        return Objects.requireNonNull(people.save(Participant.known(details)).id());
    }

    /** Replaces what is known of a person. */
    @Requires(Permission.RECORD_PEOPLE)
    public void correct(ParticipantId id, PersonalDetails details) {
        requireCodes(details);
        people.save(require(id).corrected(details));
    }

    /** What is known of a person. */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public PersonalDetails details(ParticipantId id) {
        return require(id).details();
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
        if (on != null && person.dob() != null && on.isBefore(person.dob())) {
            throw new OutsideLife(id, field, on, "before the birth", person.dob());
        }
        if (on != null && person.deceasedOn() != null && on.isAfter(person.deceasedOn())) {
            throw new OutsideLife(id, field, on, "after the death", person.deceasedOn());
        }
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
