package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.encounters.EncounterId;
import org.jspecify.annotations.Nullable;

/**
 * What was told when a referral was received, but for what the screening, the decision and the hand-off say anew. Codes are those of
 * {@link NewReferral}; agency, owner and site are names, and without a site the first one counts.
 */
public record ReferralDetails(LocalDate receivedOn, String door, @Nullable String pathway, @Nullable String agency,
        @Nullable String agencyKind, @Nullable String perceivedRace, @Nullable String incidentNumber, @Nullable String owner,
        @Nullable String site, @Nullable EncounterId encounter) {

    @Override
    public String toString() {
        return "ReferralDetails[" + receivedOn + "]";
    }
}
