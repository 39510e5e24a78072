package org.handoff.encounters;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface EncounterRepository extends Repository<Encounter, EncounterId> {

    Encounter save(Encounter encounter);

    @Transactional(readOnly = true)
    Optional<Encounter> findById(EncounterId id);
}
