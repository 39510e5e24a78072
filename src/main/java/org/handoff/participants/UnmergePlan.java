package org.handoff.participants;

import java.util.List;

/**
 * What taking a merge back does, or did.
 *
 * @param back   how many records go back
 * @param along  records made since the merge that hang on those, and go with them
 * @param since  records made since the merge that stay with the survivor, unless they are chosen
 */
public record UnmergePlan(ParticipantId person, ParticipantId survivor, long back, List<String> along, List<String> since) {
}
