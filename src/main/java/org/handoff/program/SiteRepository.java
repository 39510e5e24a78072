package org.handoff.program;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SiteRepository extends Repository<Site, Long> {

    Site save(Site site);

    Optional<Site> findById(Long id);

    List<Site> findByRetiredOnIsNullOrderById();

    Optional<Site> findFirstByRetiredOnIsNullOrderById();
}
