package org.handoff.referrals;

import org.springframework.data.repository.Repository;

interface ChargeRepository extends Repository<Charge, ChargeId> {

    Charge save(Charge charge);
}
