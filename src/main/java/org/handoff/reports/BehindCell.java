package org.handoff.reports;

import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The records that one cell of a run counts, as they are now.
 *
 * @param label what the cell counts
 * @param shown what the run says
 * @param total what the records add up to now
 */
public record BehindCell(String cell, String label, String shown, long total, List<Row> rows) {

    /**
     * One record.
     *
     * @param person null for what is nobody's
     * @param adds 1 for an event or a person, else minutes, cents, nights or days
     */
    public record Row(Identifier record, @Nullable ParticipantId person, String name, @Nullable LocalDate on, long adds) {

        @Override
        public String toString() {
            return "Row[" + record + "]";
        }
    }

    @Override
    public String toString() {
        return "BehindCell[" + cell + "]";
    }
}
