package org.handoff.plans;

import java.time.LocalDate;
import org.handoff.episodes.EpisodeId;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of goals.
 *
 * @param reached  whether it was reached; null while it is open
 * @param steps    how many steps it has
 * @param done     how many of them are done
 * @param nextDue  the earliest day of a step that is not done
 */
public record GoalRow(GoalId id, ParticipantId participant, String name, EpisodeId episode, String wording, @Nullable String domain,
        LocalDate setOn, @Nullable LocalDate closedOn, @Nullable Boolean reached, int steps, int done, @Nullable LocalDate nextDue) {

    @Override
    public String toString() {
        return "GoalRow[" + id + "]";
    }
}
