package org.handoff.referrals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** One line of a list of referrals; {@code episode} is the number of the enrolment that followed. */
public record ReferralRow(ReferralId id, ParticipantId participant, String name, LocalDate receivedOn, String door,
        @Nullable String pathway, @Nullable String agency, @Nullable String agencyKind, @Nullable String perceivedRace,
        @Nullable String incidentNumber, @Nullable String owner, @Nullable String eligibility, @Nullable String decision,
        @Nullable LocalDate decidedOn, @Nullable String decidedBy, @Nullable String denialReason,
        @Nullable LocalDateTime handoffCalledAt, @Nullable LocalDateTime handoffArrivedAt, @Nullable LocalDate intakeDueOn,
        @Nullable LocalDate intakeOn, @Nullable Long episode, @Nullable String externalKey) {
}
