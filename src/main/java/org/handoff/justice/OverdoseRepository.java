package org.handoff.justice;

import org.springframework.data.repository.Repository;

interface OverdoseRepository extends Repository<Overdose, OverdoseId> {

    Overdose save(Overdose saved);
}
