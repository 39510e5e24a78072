package org.handoff.plans;

import java.util.Optional;
import org.handoff.episodes.EpisodeId;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, Long> {

    Plan save(Plan plan);

    Optional<Plan> findFirstByEpisodeOrderByIdDesc(EpisodeId episode);
}
