package org.handoff.court;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LegalMatterRepository extends Repository<LegalMatter, LegalMatterId> {

    LegalMatter save(LegalMatter matter);

    Optional<LegalMatter> findById(LegalMatterId id);
}
