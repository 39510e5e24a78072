package org.handoff.referrals;

import org.jspecify.annotations.Nullable;

/**
 * An offence the officer would have booked for; {@code quantity} is in {@code unit}. Codes are NIBRS.
 *
 * @param arrestType code of the list {@code arrest-type}
 * @param activity   code of the list {@code criminal-activity}
 * @param statute    the local law, as the officer wrote it
 */
public record NewCharge(String offence, @Nullable String level, @Nullable String arrestType, @Nullable String activity,
        @Nullable String drug, @Nullable Double quantity, @Nullable String unit, @Nullable String statute) {

    /** An offence of which nothing else is known yet. */
    public static NewCharge of(String offence) {
        return new NewCharge(offence, null, null, null, null, null, null, null);
    }
}
