package org.handoff.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.program.Agencies;
import org.handoff.program.Programs;
import org.handoff.program.Workers;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receiving referrals, deciding on them, recording the intake. */
@Service
@Transactional
public class Referrals {

    private final ReferralRepository referrals;
    private final ChargeRepository charges;
    private final Participants participants;
    private final Agencies agencies;
    private final Workers workers;
    private final Programs programs;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    Referrals(ReferralRepository referrals, ChargeRepository charges, Participants participants, Agencies agencies, Workers workers,
            Programs programs, Codes codes, RowNumbers numbers, Seals seals) {
        this.referrals = referrals;
        this.charges = charges;
        this.participants = participants;
        this.agencies = agencies;
        this.workers = workers;
        this.programs = programs;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Records a referral with its charges.
     *
     * @throws org.handoff.shared.Refusal when dates contradict each other or the person's life, or charges come with another
     *         door than arrest
     */
    @Requires(Permission.RECORD_REFERRALS)
    public ReferralId receive(NewReferral it, List<NewCharge> heldCharges) {
        participants.requireAlive(it.participant(), "received_on", it.receivedOn());
        var id = new ReferralId(numbers.next("referral"));
        var referral = Referral.received(id, it, participants.age(it.participant(), it.receivedOn()),
                seals.seal(ReferralQueries.INCIDENT_NUMBER, RowPart.of(id.value()), it.incidentNumber()), agencies.named(it.agency()), workers.named(it.owner()), programs.intakeDays());
        if (!heldCharges.isEmpty() && !referral.mayHoldCharges()) {
            throw new ChargeOutsideArrest(it.door());
        }
        referrals.save(referral);
        for (NewCharge charge : heldCharges) {
            codes.require("offence", charge.offence());
            charges.save(Charge.sent(id, charge, it.receivedOn()));
        }
        return id;
    }

    /** Records a person nobody knew yet and the referral, together or not at all. */
    @Requires(Permission.RECORD_REFERRALS)
    public ReferralId receiveNew(PersonalDetails person, Function<ParticipantId, NewReferral> referral,
            List<NewCharge> heldCharges) {
        return receive(referral.apply(participants.add(person)), heldCharges);
    }

    /** Records what was decided. */
    @Requires(Permission.RECORD_REFERRALS)
    public void decide(ReferralId id, Decision decision) {
        if (decision.decision().equals("DENIED") && decision.denialReason() == null) {
            throw new DenialWithoutReason();
        }
        var by = seals.seal(ReferralQueries.DECIDED_BY, RowPart.of(id.value()), decision.by());
        referrals.save(require(id).decided(decision, by));
    }

    /**
     * Records the intake.
     *
     * @return the day it was due, or null when no window was set
     */
    @Requires(Permission.RECORD_REFERRALS)
    public @Nullable LocalDate takeIn(ReferralId id, LocalDate on, boolean again) {
        var referral = require(id);
        participants.requireAlive(referral.participant(), "intake_on", on);
        return referrals.save(referral.takenIn(on, again)).intakeDueOn();
    }

    /**
     * What an enrolment has to know of its referral.
     *
     * @throws org.handoff.shared.Refusal when the referral is denied or withdrawn
     */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public OpenReferral requireOpen(ReferralId id) {
        var referral = require(id);
        referral.requireNotShut("enrolment");
        return new OpenReferral(id, referral.participant(), referral.receivedOn());
    }

    private Referral require(ReferralId id) {
        return referrals.findById(id).orElseThrow(() -> new UnknownReferral(id.shown()));
    }
}
