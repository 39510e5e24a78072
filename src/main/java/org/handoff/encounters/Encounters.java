package org.handoff.encounters;

import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.program.Agencies;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording whom officers and outreach met, what was offered, and, once it is known, who it was. */
@Service
@Transactional
public class Encounters {

    private final EncounterRepository encounters;
    private final EncounterQueries queries;
    private final Participants participants;
    private final Agencies agencies;
    private final RowNumbers numbers;
    private final Seals seals;

    Encounters(EncounterRepository encounters, EncounterQueries queries, Participants participants, Agencies agencies, RowNumbers numbers,
            Seals seals) {
        this.encounters = encounters;
        this.queries = queries;
        this.participants = participants;
        this.agencies = agencies;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Records a meeting.
     *
     * @throws org.handoff.shared.Refusal when the person had died by then
     */
    @Requires(Permission.RECORD_REFERRALS)
    public EncounterId add(NewEncounter it) {
        if (it.participant() != null) {
            participants.requireAlive(it.participant(), "met_at", it.metAt().toLocalDate());
        }
        var id = new EncounterId(numbers.next("encounter"));
        var row = RowPart.of(id.value());
        return encounters.save(Encounter.met(id, it, seals.seal(EncounterQueries.AREA, row, it.area()),
                seals.seal(EncounterQueries.OFFICER_UNIT, row, it.officerUnit()), agencies.named(it.agency()))).id();
    }

    /**
     * Records who it was.
     *
     * @throws org.handoff.shared.Refusal when it was somebody else, or the person had died by then
     */
    @Requires(Permission.RECORD_REFERRALS)
    public void identify(EncounterId id, ParticipantId person) {
        var encounter = encounters.findById(id).orElseThrow(() -> new UnknownEncounter(id.shown()));
        if (encounter.participant() == null) {
            participants.requireAlive(person, "met_at", encounter.metAt().toLocalDate());
            encounters.save(encounter.with(person));
        } else if (!encounter.participant().equals(person)) {
            throw new SomebodyElseWasMet(id, encounter.participant());
        }
    }

    /** Encounters, the newest first, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<EncounterRow> list(EncounterFilter filter, int limit) {
        return queries.list(filter, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(EncounterFilter filter) {
        return queries.count(filter);
    }

    /** One encounter. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public EncounterRow row(EncounterId id) {
        return queries.byId(id).orElseThrow(() -> new UnknownEncounter(id.shown()));
    }

    /** One encounter to pick, or to take answers from, when there is one of that number. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public Optional<EncounterRow> exact(EncounterId id) {
        return queries.byId(id);
    }

    /** The same as a list, to pick one from. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public List<EncounterRow> pick(EncounterFilter filter, int most) {
        return queries.list(filter, most);
    }
}
