package org.handoff.episodes;

import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Which episodes to list; null asks for nothing.
 *
 * @param open    only those that are not closed
 * @param status  code of the list {@code engagement-status}
 * @param worker  who saw the person last, or else has the referral, by name
 * @param site    the site's name
 */
public record EpisodeFilter(@Nullable ParticipantId participant, boolean open, @Nullable String status, @Nullable String worker,
        @Nullable String site) {

    /** All of one person, or of everybody for null. */
    public static EpisodeFilter of(@Nullable ParticipantId participant, boolean open) {
        return new EpisodeFilter(participant, open, null, null, null);
    }
}
