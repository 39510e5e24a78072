package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;

/** A referral that may be enrolled: whose it is and when it was received. */
public record OpenReferral(ReferralId id, ParticipantId participant, LocalDate receivedOn) {
}
