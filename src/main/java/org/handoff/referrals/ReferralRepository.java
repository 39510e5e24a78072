package org.handoff.referrals;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReferralRepository extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    Optional<Referral> findById(ReferralId id);
}
