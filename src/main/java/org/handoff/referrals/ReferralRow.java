package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.encounters.EncounterId;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** One line of a list of referrals; {@code episode} is the number of the enrolment that followed. */
public record ReferralRow(ReferralId id, ParticipantId participant, String name, LocalDate receivedOn, String door,
        @Nullable String pathway, @Nullable String agency, @Nullable String agencyKind, @Nullable String perceivedRace,
        @Nullable String incidentNumber, @Nullable String owner, @Nullable String eligibility, @Nullable String ineligibleReason,
        @Nullable String decision, @Nullable LocalDate decidedOn, @Nullable String decidedBy, @Nullable String denialReason,
        Handoff handoff, @Nullable LocalDate intakeDueOn, @Nullable LocalDate intakeOn, @Nullable Integer age,
        @Nullable Long episode, @Nullable String externalKey, @Nullable String site) {

    /** What of it was told when it was received. */
    ReferralDetails told(@Nullable EncounterId encounter) {
        return new ReferralDetails(receivedOn, door, pathway, agency, agencyKind, perceivedRace, incidentNumber, owner, site, encounter);
    }
}
