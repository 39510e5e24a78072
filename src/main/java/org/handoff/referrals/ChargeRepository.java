package org.handoff.referrals;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ChargeRepository extends Repository<Charge, ChargeId> {

    Charge save(Charge charge);

    Optional<Charge> findById(ChargeId id);

    List<Charge> findByReferralOrderById(ReferralId referral);
}
