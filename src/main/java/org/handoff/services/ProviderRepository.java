package org.handoff.services;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProviderRepository extends Repository<Provider, ProviderId> {

    Provider save(Provider provider);

    Optional<Provider> findById(ProviderId id);
}
