package org.handoff.participants;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, ParticipantId> {

    Participant save(Participant participant);

    Optional<Participant> findById(ParticipantId id);
}
