package org.handoff.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is no error.
 *
 * @param lapsed  whether the values are others now, so that it is one again
 */
public record AcceptedRow(String rule, String record, LocalDate acceptedOn, @Nullable String worker, @Nullable String reason, boolean lapsed) {

    @Override
    public String toString() {
        return "AcceptedRow[" + rule + " " + record + "]";
    }
}
