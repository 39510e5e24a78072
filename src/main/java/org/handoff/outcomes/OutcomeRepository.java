package org.handoff.outcomes;

import org.springframework.data.repository.Repository;

interface OutcomeRepository extends Repository<OutcomeObservation, OutcomeId> {

    OutcomeObservation save(OutcomeObservation observation);
}
