package org.handoff.referrals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handoff.encounters.EncounterId;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One referral of one person: received, screened, decided, handed off, taken in, each with its own date. */
record Referral(@Id ReferralId id, @Version @Nullable Integer version, ParticipantId participant,
        @Nullable EncounterId encounter, LocalDate receivedOn, @Nullable Integer age, String door, @Nullable String pathway, @Nullable Long agency, @Nullable String agencyKind,
        @Nullable String perceivedRace, @Nullable Sealed incidentNumber, @Nullable Long owner, @Nullable String eligibility,
        @Nullable Sealed ineligibleReason, @Nullable String decision, @Nullable LocalDate decidedOn, @Nullable Sealed decidedBy,
        @Nullable String denialReason, @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "handoff_") Handoff handoff,
        @Nullable LocalDate intakeDueOn, @Nullable LocalDate intakeOn, @Nullable Long site) {

    private static final String ARREST = "ARREST";
    private static final String AFTER_OVERDOSE = "NALOX";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String CODE = "CODE";
    private static final Set<String> OPEN = Set.of("PENDING", "WAITLIST");
    private static final DateOrder DECIDED = DateOrder.REFERRAL.get(0);
    private static final DateOrder TAKEN_IN = DateOrder.REFERRAL.get(1);
    private static final DateOrder CALLED = DateOrder.HANDOFF.get(0);
    private static final Set<String> SHUT = Set.of("DENIED", WITHDRAWN);

    Referral {
        DateOrder.check(DateOrder.REFERRAL, field -> switch (field) {
            case "decided_on" -> decidedOn;
            case "intake_on" -> intakeOn;
            default -> receivedOn;
        });
    }

    /**
     * @param age            the person's in full years on the day received
     * @param incidentNumber the number of the incident, sealed for this row
     * @param site           its number; null where there is none
     * @param intakeDays     the site's window, in days
     */
    static Referral received(ReferralId id, NewReferral it, @Nullable Integer age, @Nullable Sealed incidentNumber,
            @Nullable Long agency, @Nullable Long owner, @Nullable Long site, int intakeDays) {
        requireNoArrestAfterOverdose(it.pathway(), it.door());
        var handoff = new Handoff(null, null, null, null, null)
                .with(new Handoff(it.handoffCalledAt(), it.handoffArrivedAt(), null, null, null));
        return new Referral(id, null, it.participant(), it.encounter(), it.receivedOn(), age, it.door(), it.pathway(), agency, it.agencyKind(),
                it.perceivedRace(), incidentNumber, owner, it.eligibility(), null, "PENDING", null, null, null, handoff,
                it.receivedOn().plusDays(intakeDays), null, site);
    }

    /**
     * What was told when it was received, said anew; what came of it stays. The intake is due as many days after it was received as before,
     * and the hand-off moves along if it was on that day: it is the call that was received.
     *
     * @param window  the days for an intake where the site is another one now; null where it is the same
     */
    Referral corrected(ReferralDetails it, @Nullable Integer age, @Nullable Sealed incident, @Nullable Long agency, @Nullable Long owner,
            @Nullable Long site, @Nullable Integer window) {
        requireNoArrestAfterOverdose(it.pathway(), it.door());
        if (incident != null && !ARREST.equals(it.door())) {
            throw new IncidentOutsideArrest(id);
        }
        long days = ChronoUnit.DAYS.between(receivedOn, it.receivedOn());
        var met = handoff.isOf(receivedOn) ? handoff.later(days) : handoff;
        requireFollowedBy(it.receivedOn(), met);
        var due = window != null ? it.receivedOn().plusDays(window) : intakeDueOn == null ? null : intakeDueOn.plusDays(days);
        return new Referral(id, version, participant, it.encounter(), it.receivedOn(), age, it.door(), it.pathway(), agency, it.agencyKind(),
                it.perceivedRace(), incident, owner, eligibility, ineligibleReason, decision, decidedOn, decidedBy, denialReason, met,
                due, intakeOn, site);
    }

    /** What came of it on an earlier day has to be corrected first. What was there before, as out of a file, stays. */
    private void requireFollowedBy(LocalDate received, Handoff met) {
        if (received.isAfter(receivedOn)) {
            require(DECIDED, decidedOn, received, decidingAnew());
            require(TAKEN_IN, intakeOn, received, "intake record %s --on DATE --again".formatted(id));
            require(CALLED, met.calledAt() == null ? null : met.calledAt().toLocalDate(), received,
                    "referral handoff %s --called TIME".formatted(id));
        }
    }

    private void require(DateOrder rule, @Nullable LocalDate day, LocalDate received, String first) {
        if (day != null && rule.brokenBy(day, received) && !rule.brokenBy(day, receivedOn)) {
            throw new ReceivedAfterwards(null, rule, day, received, "correct that day first: " + first);
        }
    }

    /** The command that has the same decision on another day; it says again what would be replaced with it. */
    private String decidingAnew() {
        if (WITHDRAWN.equals(decision) && denialReason != null) {
            return "referral withdraw %s --reason %s --on DATE --again".formatted(id, denialReason);
        }
        return "referral decide %s --decision %s%s --on DATE%s --again".formatted(id, Objects.requireNonNullElse(decision, CODE),
                "DENIED".equals(decision) ? " --reason " + Objects.requireNonNullElse(denialReason, CODE) : "",
                decidedBy == null ? "" : " --by NAME");
    }

    private static void requireNoArrestAfterOverdose(@Nullable String pathway, String door) {
        if (AFTER_OVERDOSE.equals(pathway) && ARREST.equals(door)) {
            throw new OverdoseIsNoArrest();
        }
    }

    /** @param reason code of the list {@code ineligible-reason}, sealed for this row; null unless ineligible */
    Referral screened(String outcome, @Nullable Sealed reason) {
        return new Referral(id, version, participant, encounter, receivedOn, age, door, pathway, agency, agencyKind, perceivedRace, incidentNumber,
                owner, outcome, reason, decision, decidedOn, decidedBy, denialReason, handoff, intakeDueOn, intakeOn, site);
    }

    Referral decided(Decision it, @Nullable Sealed by) {
        requireUndecided(it.again(), OPEN);
        return with(it.eligibility() == null ? eligibility : it.eligibility(), it.decision(), it.on(), by, it.denialReason());
    }

    /** A referral that was approved can still be withdrawn, one that led to an intake cannot. */
    Referral withdrawn(String reason, LocalDate on, boolean again) {
        requireUndecided(again, Set.of("PENDING", "WAITLIST", "APPROVED"));
        if (intakeOn != null) {
            throw new WithdrawnAfterIntake(id, intakeOn);
        }
        return with(eligibility, WITHDRAWN, on, null, reason);
    }

    private void requireUndecided(boolean again, Set<String> open) {
        if (decision != null && !open.contains(decision) && !again) {
            throw new DecidedAlready(id, decision, decidedOn);
        }
    }

    private Referral with(@Nullable String eligible, String decided, LocalDate on, @Nullable Sealed by, @Nullable String reason) {
        return new Referral(id, version, participant, encounter, receivedOn, age, door, pathway, agency, agencyKind, perceivedRace, incidentNumber,
                owner, eligible, ineligibleReason, decided, on, by, reason, handoff, intakeDueOn, intakeOn, site);
    }

    /** What was recorded of the hand-off before stays, unless it is said anew. */
    Referral handedOff(Handoff it) {
        requireNotShut("hand-off");
        var now = handoff.with(it);
        DateOrder.check(DateOrder.HANDOFF, field -> field.equals("received_on") ? receivedOn
                : now.calledAt() == null ? null : now.calledAt().toLocalDate());
        return new Referral(id, version, participant, encounter, receivedOn, age, door, pathway, agency, agencyKind, perceivedRace, incidentNumber,
                owner, eligibility, ineligibleReason, decision, decidedOn, decidedBy, denialReason, now, intakeDueOn, intakeOn, site);
    }

    Referral takenIn(LocalDate on, boolean again) {
        if (intakeOn != null && !again) {
            throw new IntakeDoneAlready(id, intakeOn);
        }
        requireNotShut("intake");
        return new Referral(id, version, participant, encounter, receivedOn, age, door, pathway, agency, agencyKind, perceivedRace, incidentNumber,
                owner, eligibility, ineligibleReason, decision, decidedOn, decidedBy, denialReason, handoff, intakeDueOn, on, site);
    }

    /** Refuses a step that does not follow a denial or withdrawal. */
    void requireNotShut(String step) {
        if (decision != null && SHUT.contains(decision)) {
            throw new ReferralIsShut(id, decision, step);
        }
    }

    /** Refuses a charge on a referral that can have none: there was no arrest, or somebody called for help. */
    void requireMayHoldCharges() {
        requireMayHoldCharges(id, door, pathway);
    }

    /** @param id  null for a referral that is about to be recorded */
    static void requireMayHoldCharges(@Nullable ReferralId id, String door, @Nullable String pathway) {
        if (AFTER_OVERDOSE.equals(pathway)) {
            throw new OverdoseHoldsNoCharge(id);
        }
        if (!ARREST.equals(door)) {
            throw new ChargeOutsideArrest(id, door);
        }
    }

    /** Why it can have no charge, as a sentence; empty when it can. */
    Optional<String> unfitForCharges() {
        return AFTER_OVERDOSE.equals(pathway) ? Optional.of("After an overdose nothing is held: who calls for help is not charged.")
                : ARREST.equals(door) ? Optional.empty() : Optional.of("Charges go with door ARREST only.");
    }
}
