package org.handoff.justice;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One stay in custody; without a release date the person is still in. */
record CustodySpan(@Id CustodySpanId id, @Version @Nullable Integer version, ParticipantId participant,
        LocalDate bookedOn, @Nullable LocalDate releasedOn, @Nullable Sealed facility) {

    CustodySpan {
        DateOrder.check(DateOrder.CUSTODY, field -> field.equals("released_on") ? releasedOn : bookedOn);
    }

    CustodySpan released(LocalDate on) {
        if (releasedOn != null) {
            throw new ReleasedAlready(id, releasedOn);
        }
        return new CustodySpan(id, version, participant, bookedOn, on, facility);
    }
}
