package org.handoff.services;

import org.springframework.data.repository.Repository;

interface ProviderRepository extends Repository<Provider, ProviderId> {

    Provider save(Provider provider);
}
