package org.handoff.episodes;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface EngagementStatusRepository extends Repository<EngagementStatus, Long> {

    EngagementStatus save(EngagementStatus status);

    @Query("SELECT * FROM engagement_status WHERE episode = :episode ORDER BY since_on DESC, id DESC LIMIT 1")
    Optional<EngagementStatus> latest(long episode);
}
