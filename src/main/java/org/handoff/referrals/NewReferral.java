package org.handoff.referrals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.handoff.encounters.EncounterId;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What the officer's call tells. Codes are those of the lists {@code door}, {@code pathway}, {@code agency-kind},
 * {@code perceived-race} and {@code eligibility}; agency, owner and site are names; without a
 * site the first one counts. The encounter is the meeting in the field that led to it, where one is on file.
 */
public record NewReferral(ParticipantId participant, LocalDate receivedOn, String door, @Nullable String pathway,
        @Nullable String agency, @Nullable String agencyKind, @Nullable String perceivedRace, @Nullable String incidentNumber,
        @Nullable String owner, @Nullable String eligibility, @Nullable LocalDateTime handoffCalledAt,
        @Nullable LocalDateTime handoffArrivedAt, @Nullable String site,
        @Nullable EncounterId encounter) {

    /** Without a word on the site, which is then the first one, and with no encounter on file. */
    public NewReferral(ParticipantId participant, LocalDate receivedOn, String door, @Nullable String pathway, @Nullable String agency,
            @Nullable String agencyKind, @Nullable String perceivedRace, @Nullable String incidentNumber, @Nullable String owner,
            @Nullable String eligibility, @Nullable LocalDateTime handoffCalledAt, @Nullable LocalDateTime handoffArrivedAt) {
        this(participant, receivedOn, door, pathway, agency, agencyKind, perceivedRace, incidentNumber, owner, eligibility,
                handoffCalledAt, handoffArrivedAt, null, null);
    }

    @Override
    public String toString() {
        return "NewReferral[" + participant + "]";
    }
}
