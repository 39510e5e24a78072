package org.handoff.exports;

import java.time.LocalDate;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One package that left.
 *
 * @param madeBy      the user who made it
 * @param recipient   whom it is for
 * @param people      of the cohort
 * @param released    whose rows are in it
 * @param sha256      of its list of hashes
 * @param state       whether it has got its name
 */
public record RegisteredExport(long id, LocalDate madeOn, String madeBy, String profile, String recipient, @Nullable String agreement,
        @Nullable String series, Period period, LocalDate asOf, int leastAlike, int people, int released, String sha256,
        RegisterState state) {

    /** As people name it. */
    public String shown() {
        return "X" + id;
    }
}
