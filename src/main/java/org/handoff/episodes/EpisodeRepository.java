package org.handoff.episodes;

import java.util.Optional;
import org.handoff.referrals.ReferralId;
import org.springframework.data.repository.Repository;

interface EpisodeRepository extends Repository<Episode, EpisodeId> {

    Episode save(Episode episode);

    Optional<Episode> findById(EpisodeId id);

    Optional<Episode> findByReferral(ReferralId referral);
}
