package org.handoff.referrals;

import org.jspecify.annotations.Nullable;

/** An offence the officer would have booked for; {@code quantity} is in {@code unit}. Codes are NIBRS. */
public record NewCharge(String offence, @Nullable String level, @Nullable String drug, @Nullable Double quantity,
        @Nullable String unit) {
}
