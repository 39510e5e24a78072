package org.handoff.referrals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One referral of one person: received, decided, handed off, taken in, each with its own date. */
record Referral(@Id ReferralId id, @Version @Nullable Integer version, ParticipantId participant, LocalDate receivedOn,
        @Nullable Integer age, String door, @Nullable String pathway, @Nullable Long agency, @Nullable String agencyKind,
        @Nullable String perceivedRace, @Nullable Sealed incidentNumber, @Nullable Long owner, @Nullable String eligibility,
        @Nullable String decision, @Nullable LocalDate decidedOn, @Nullable Sealed decidedBy, @Nullable String denialReason,
        @Nullable LocalDateTime handoffCalledAt, @Nullable LocalDateTime handoffArrivedAt, @Nullable LocalDate intakeDueOn,
        @Nullable LocalDate intakeOn) {

    private static final String ARREST = "ARREST";
    private static final Set<String> OPEN = Set.of("PENDING", "WAITLIST");
    private static final Set<String> SHUT = Set.of("DENIED", "WITHDRAWN");

    Referral {
        DateOrder.check(DateOrder.REFERRAL, field -> switch (field) {
            case "decided_on" -> decidedOn;
            case "intake_on" -> intakeOn;
            default -> receivedOn;
        });
        if (handoffCalledAt != null && handoffArrivedAt != null && handoffArrivedAt.isBefore(handoffCalledAt)) {
            throw new ArrivedBeforeTheCall(handoffArrivedAt, handoffCalledAt);
        }
    }

    /**
     * @param age            the person's in full years on the day received
     * @param incidentNumber the number of the incident, sealed for this row
     * @param intakeDays     the site's window, in days
     */
    static Referral received(ReferralId id, NewReferral it, @Nullable Integer age, @Nullable Sealed incidentNumber,
            @Nullable Long agency, @Nullable Long owner, int intakeDays) {
        return new Referral(id, null, it.participant(), it.receivedOn(), age, it.door(), it.pathway(), agency, it.agencyKind(),
                it.perceivedRace(), incidentNumber, owner, it.eligibility(), "PENDING", null, null, null, it.handoffCalledAt(),
                it.handoffArrivedAt(), it.receivedOn().plusDays(intakeDays), null);
    }

    Referral decided(Decision it, @Nullable Sealed by) {
        if (decision != null && !OPEN.contains(decision) && !it.again()) {
            throw new DecidedAlready(id, decision, decidedOn);
        }
        return new Referral(id, version, participant, receivedOn, age, door, pathway, agency, agencyKind, perceivedRace, incidentNumber,
                owner, it.eligibility() == null ? eligibility : it.eligibility(), it.decision(), it.on(), by, it.denialReason(),
                handoffCalledAt, handoffArrivedAt, intakeDueOn, intakeOn);
    }

    Referral takenIn(LocalDate on, boolean again) {
        if (intakeOn != null && !again) {
            throw new IntakeDoneAlready(id, intakeOn);
        }
        requireNotShut("intake");
        return new Referral(id, version, participant, receivedOn, age, door, pathway, agency, agencyKind, perceivedRace, incidentNumber,
                owner, eligibility, decision, decidedOn, decidedBy, denialReason, handoffCalledAt, handoffArrivedAt, intakeDueOn, on);
    }

    /** Refuses a step that does not follow a denial or withdrawal. */
    void requireNotShut(String step) {
        if (decision != null && SHUT.contains(decision)) {
            throw new ReferralIsShut(id, decision, step);
        }
    }

    boolean mayHoldCharges() {
        return ARREST.equals(door);
    }
}
