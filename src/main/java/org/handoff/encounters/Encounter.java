package org.handoff.encounters;

import java.time.LocalDateTime;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One meeting in the field. It holds no offence, by design: what somebody is arrested for hangs on a referral or on nothing. */
record Encounter(@Id EncounterId id, @Version @Nullable Integer version, @Nullable ParticipantId participant, LocalDateTime metAt,
        @Nullable Sealed area, @Nullable Long agency, @Nullable Sealed officerUnit, @Nullable String source, @Nullable String pathway,
        boolean overdose, @Nullable Boolean naloxone, boolean offerMade, String offerResult, @Nullable String declineReason) {

    private static final String NOT_OFFERED = "3";

    /**
     * @param area   where, sealed for this row
     * @param unit   the officer or the unit, sealed for this row
     * @param agency its number
     */
    static Encounter met(EncounterId id, NewEncounter it, @Nullable Sealed area, @Nullable Sealed unit, @Nullable Long agency) {
        return new Encounter(id, null, it.participant(), it.metAt(), area, agency, unit, it.source(), it.pathway(), it.overdose(),
                it.naloxone(), !NOT_OFFERED.equals(it.offer()), it.offer(), it.declineReason());
    }

    /** The same, now that it is known who it was. */
    Encounter with(ParticipantId person) {
        return new Encounter(id, version, person, metAt, area, agency, officerUnit, source, pathway, overdose, naloxone, offerMade,
                offerResult, declineReason);
    }
}
