package org.handoff.episodes;

import org.springframework.data.repository.Repository;

interface EpisodeReopeningRepository extends Repository<EpisodeReopening, Long> {

    EpisodeReopening save(EpisodeReopening reopening);
}
