package org.handoff.referrals;

import org.springframework.data.repository.Repository;

interface ChargeStatusChangeRepository extends Repository<ChargeStatusChange, Long> {

    ChargeStatusChange save(ChargeStatusChange change);

    boolean existsByCharge(ChargeId charge);
}
