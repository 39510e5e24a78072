package org.handoff.referrals;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ChargeStatusChangeRepository extends Repository<ChargeStatusChange, Long> {

    ChargeStatusChange save(ChargeStatusChange change);

    boolean existsByCharge(ChargeId charge);

    List<ChargeStatusChange> findByChargeOrderById(ChargeId charge);
}
