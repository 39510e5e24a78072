package org.handoff.episodes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EngagementStatusRepository extends Repository<EngagementStatus, Long> {

    EngagementStatus save(EngagementStatus status);

    Optional<EngagementStatus> findFirstByEpisodeOrderBySinceOnDescIdDesc(EpisodeId episode);
}
