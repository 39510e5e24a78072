package org.handoff.history;

import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What would become of records.
 *
 * @param change       the change that would be taken back, or null when a record would be voided
 * @param about        whose records they are
 * @param differences  each field as it is now and as it would be afterwards
 */
public record Outlook(@Nullable ChangeRow change, List<ParticipantId> about, List<Difference> differences) {
}
