package org.handoff.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a list of charges. */
public record ChargeRow(ChargeId id, String offence, @Nullable String level, @Nullable String drug, @Nullable Double quantity,
        @Nullable String unit, String status, @Nullable LocalDate statusOn) {
}
