package org.handoff.justice;

import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.springframework.data.repository.Repository;

interface CustodySpanRepository extends Repository<CustodySpan, CustodySpanId> {

    CustodySpan save(CustodySpan span);

    Optional<CustodySpan> findById(CustodySpanId id);

    List<CustodySpan> findByParticipantAndReleasedOnIsNull(ParticipantId participant);
}
