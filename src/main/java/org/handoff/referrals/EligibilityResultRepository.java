package org.handoff.referrals;

import java.util.List;
import org.springframework.data.repository.Repository;

interface EligibilityResultRepository extends Repository<EligibilityResult, Long> {

    EligibilityResult save(EligibilityResult result);

    void delete(EligibilityResult result);

    List<EligibilityResult> findByReferralOrderById(ReferralId referral);
}
