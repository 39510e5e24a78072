package org.handoff.services;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ServiceConnectionRepository extends Repository<ServiceConnection, ServiceConnectionId> {

    ServiceConnection save(ServiceConnection connection);

    Optional<ServiceConnection> findById(ServiceConnectionId id);
}
