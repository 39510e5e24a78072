package org.handoff.referrals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What the officer's call tells. Codes are those of the lists {@code door}, {@code pathway}, {@code agency-kind},
 * {@code perceived-race} and {@code eligibility}; agency, owner and site are names; without a
 * site the first one counts.
 */
public record NewReferral(ParticipantId participant, LocalDate receivedOn, String door, @Nullable String pathway,
        @Nullable String agency, @Nullable String agencyKind, @Nullable String perceivedRace, @Nullable String incidentNumber,
        @Nullable String owner, @Nullable String eligibility, @Nullable LocalDateTime handoffCalledAt,
        @Nullable LocalDateTime handoffArrivedAt, @Nullable String site) {

    /** Without a word on the site: the first one. */
    public NewReferral(ParticipantId participant, LocalDate receivedOn, String door, @Nullable String pathway, @Nullable String agency,
            @Nullable String agencyKind, @Nullable String perceivedRace, @Nullable String incidentNumber, @Nullable String owner,
            @Nullable String eligibility, @Nullable LocalDateTime handoffCalledAt, @Nullable LocalDateTime handoffArrivedAt) {
        this(participant, receivedOn, door, pathway, agency, agencyKind, perceivedRace, incidentNumber, owner, eligibility,
                handoffCalledAt, handoffArrivedAt, null);
    }

    @Override
    public String toString() {
        return "NewReferral[" + participant + "]";
    }
}
