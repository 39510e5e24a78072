package org.handoff.participants;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The age of a person on the day of a referral: a coded fact that stands with the referral, since the birth date is sealed. */
public final class Ages {

    private static final int OLDEST = 130;

    private Ages() {
    }

    /** Full years on a day; null when the birth date is not known, lies after the day, or cannot be right. */
    public static @Nullable Integer on(LocalDate day, @Nullable LocalDate dob) {
        if (dob == null || dob.isAfter(day)) {
            return null;
        }
        int years = Period.between(dob, day).getYears();
        return years > OLDEST ? null : Integer.valueOf(years);
    }
}
