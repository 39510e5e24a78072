package org.handoff.consents;

import org.springframework.data.repository.Repository;

interface DisclosureRepository extends Repository<Disclosure, DisclosureId> {

    Disclosure save(Disclosure disclosure);
}
