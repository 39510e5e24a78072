package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One status a charge came to, as it was decided at the time. */
record ChargeStatusChange(@Id @Nullable Long id, @Version @Nullable Integer version, ChargeId charge, String status,
        LocalDate statusOn, @Nullable Sealed decidedBy) {

    ChargeStatusChange on(LocalDate day) {
        return new ChargeStatusChange(id, version, charge, status, day, decidedBy);
    }
}
