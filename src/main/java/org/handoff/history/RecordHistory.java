package org.handoff.history;

import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of what happened to a record.
 *
 * @param about  whose record it is, or null when it is about nobody
 * @param rows   the oldest first
 */
public record RecordHistory(RecordRef record, @Nullable ParticipantId about, List<HistoryRow> rows) {
}
