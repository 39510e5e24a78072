package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One judgement of a worker on how a person is engaged, from the day it holds; {@code status} is of the list {@code engagement-status}. */
record EngagementStatus(@Id long id, @Version @Nullable Integer version, EpisodeId episode, String status, LocalDate sinceOn,
        @Nullable Long staff, @Nullable Sealed note) {

    /** What holds for an open episode of which nobody said anything. */
    static final String ACTIVE = "ENROLLED_ACTIVE";
    /** What only a closure brings about. */
    static final String CLOSED = "CLOSED";
}
