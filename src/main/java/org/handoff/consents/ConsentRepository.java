package org.handoff.consents;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, ConsentId> {

    Consent save(Consent consent);

    Optional<Consent> findById(ConsentId id);
}
