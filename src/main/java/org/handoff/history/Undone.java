package org.handoff.history;

import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What was taken back.
 *
 * @param id       the change that did it, which can itself be taken back
 * @param of       the change that was taken back or done again, or null when a record was voided
 * @param what     the command whose work it was; {@code void} for a record that was voided
 * @param again    whether it was done again
 * @param records  the records it wrote
 * @param about    whose records they are
 */
public record Undone(ChangeId id, @Nullable ChangeId of, String what, boolean again, List<RecordRef> records, List<ParticipantId> about) {
}
