package org.handoff.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a cell.
 *
 * @param letter of the kind of record: {@code P} for a person, {@code R} for a referral
 * @param record its number
 * @param participant whose it is; 0 for nobody's, such as an expense of the program
 * @param on when it was; null where no day belongs to it
 * @param adds what it adds to the cell: 1 for an event or a person, else minutes, cents, nights or days
 */
public record Member(String letter, long record, long participant, @Nullable LocalDate on, long adds) {

    /** Its id, as staff type it. */
    public String shown() {
        return letter + record;
    }
}
