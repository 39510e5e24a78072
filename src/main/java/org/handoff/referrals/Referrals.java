package org.handoff.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.eligibility.Answer;
import org.handoff.eligibility.Screening;
import org.handoff.encounters.EncounterId;
import org.handoff.encounters.Encounters;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.program.Agencies;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receiving referrals, correcting and screening them, deciding on them, handing people over, recording the intake; the charges held. */
@Service
@Transactional
public class Referrals {

    private final ReferralRepository referrals;
    private final ChargeDocket charges;
    private final ReferralQueries queries;
    private final RuleSheets rules;
    private final ScreeningDesk desk;
    private final Participants participants;
    private final Encounters encounters;
    private final Agencies agencies;
    private final Workers workers;
    private final Sites sites;
    private final RowNumbers numbers;
    private final Seals seals;

    Referrals(ReferralRepository referrals, ChargeDocket charges, ReferralQueries queries, RuleSheets rules, ScreeningDesk desk,
            Participants participants, Encounters encounters, Agencies agencies, Workers workers, Sites sites, RowNumbers numbers, Seals seals) {
        this.referrals = referrals;
        this.charges = charges;
        this.queries = queries;
        this.rules = rules;
        this.desk = desk;
        this.participants = participants;
        this.encounters = encounters;
        this.agencies = agencies;
        this.workers = workers;
        this.sites = sites;
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
        requireFollows(it.encounter(), it.participant(), it.door());
        var site = sites.named(it.site());
        var id = new ReferralId(numbers.next("referral"));
        if (!heldCharges.isEmpty()) {
            Referral.requireMayHoldCharges(null, it.door(), it.pathway());
        }
        var referral = Referral.received(id, it, participants.age(it.participant(), it.receivedOn()),
                seals.seal(ReferralQueries.INCIDENT_NUMBER, RowPart.of(id.value()), it.incidentNumber()),
                agencies.named(it.agency()), workers.named(it.owner()), site, sites.intakeDays(site));
        referrals.save(referral);
        heldCharges.forEach(charge -> charges.add(referral, charge, it.receivedOn()));
        return id;
    }

    /** After an encounter the person is the one who was met; who called for help in an overdose is not arrested for it. */
    private void requireFollows(@Nullable EncounterId encounter, ParticipantId participant, String door) {
        if (encounter != null) {
            encounters.identify(encounter, participant);
            if (encounters.exact(encounter).orElseThrow().overdose() && door.equals("ARREST")) {
                throw new OverdoseIsNoArrest();
            }
        }
    }

    /** Records a person nobody knew yet and the referral, together or not at all. */
    @Requires(Permission.RECORD_REFERRALS)
    public ReferralId receiveNew(PersonalDetails person, Function<ParticipantId, NewReferral> referral,
            List<NewCharge> heldCharges) {
        return receive(referral.apply(participants.add(person)), heldCharges);
    }

    /** What was told when the referral was received. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public ReferralDetails details(ReferralId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownReferral(id.shown())).told(require(id).encounter());
    }

    /**
     * Corrects what was told when the referral was received; what came of it stays. The age, the day on which the intake is due and the
     * day on which its charges were sent follow the day received.
     *
     * @param it  all of it; the participant cannot be changed
     * @throws org.handoff.shared.Refusal when the dates contradict the person's life or what came of the referral, or its charges or
     *         incident number do not go with the door
     */
    @Requires(Permission.RECORD_REFERRALS)
    public void correct(ReferralId id, ReferralDetails it) {
        var before = require(id);
        var known = details(id);
        boolean anotherDay = !it.receivedOn().equals(known.receivedOn());
        participants.requireAlive(before.participant(), "received_on", anotherDay ? it.receivedOn() : null);
        if (!Objects.equals(it.encounter(), known.encounter()) || !it.door().equals(known.door())) {
            requireFollows(it.encounter(), before.participant(), it.door());
        }
        boolean anotherSite = !Objects.equals(it.site(), known.site());
        var site = anotherSite ? sites.named(it.site()) : before.site();
        var now = before.corrected(it, participants.age(before.participant(), it.receivedOn()),
                Objects.equals(it.incidentNumber(), known.incidentNumber()) ? before.incidentNumber()
                        : seals.seal(ReferralQueries.INCIDENT_NUMBER, RowPart.of(id.value()), it.incidentNumber()),
                agencies.named(it.agency()), workers.named(it.owner()), site, anotherSite ? sites.intakeDays(site) : null);
        queries.enrolment(id.value()).filter(enrolment -> anotherDay).ifPresent(enrolment -> enrolment.requireAfter(it.receivedOn()));
        charges.follow(before, now);
        referrals.save(now);
    }

    /**
     * Screens a referral by the site's rules. What the rules cannot tell is as it is said, or as it was said before.
     *
     * @throws org.handoff.shared.Refusal when no rules are chosen, or they cannot take an answer
     */
    @Requires(Permission.RECORD_REFERRALS)
    public Screening screen(ReferralId id, List<Answer> said) {
        var referral = require(id);
        var sheet = rules.of(queries.byId(id.value()).orElseThrow());
        said.forEach(answer -> sheet.book().check(sheet.facts(), answer));
        var screening = sheet.with(said);
        desk.keep(id, screening);
        referrals.save(referral.screened(screening.eligibility(),
                seals.seal(ReferralQueries.INELIGIBLE_REASON, RowPart.of(id.value()), screening.reason().orElse(null))));
        return screening;
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

    /** Records that the person, or whoever referred them, took the referral back; {@code reason} is of the list {@code denial-reason}. */
    @Requires(Permission.RECORD_REFERRALS)
    public void withdraw(ReferralId id, String reason, LocalDate on, boolean again) {
        referrals.save(require(id).withdrawn(reason, on, again));
    }

    /**
     * Records the warm hand-off, or more of it.
     *
     * @return all of it
     */
    @Requires(Permission.RECORD_REFERRALS)
    public Handoff handOff(ReferralId id, Handoff it) {
        return referrals.save(require(id).handedOff(it)).handoff();
    }

    /**
     * Adds a charge, waiting for the prosecutor.
     *
     * @throws org.handoff.shared.Refusal unless the referral came through the arrest door, or when it follows an overdose
     */
    @Requires(Permission.RECORD_REFERRALS)
    public ChargeId addCharge(ReferralId id, NewCharge charge, @Nullable LocalDate on) {
        var referral = require(id);
        return charges.add(referral, charge, on == null ? referral.receivedOn() : on);
    }

    /** Records what the prosecutor decided on a charge; every decision stays in its history. */
    @Requires(Permission.RECORD_REFERRALS)
    public void decideCharge(ChargeId id, ChargeDecision decision) {
        charges.decide(id, decision);
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
