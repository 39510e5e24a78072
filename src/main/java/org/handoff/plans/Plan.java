package org.handoff.plans;

import java.time.LocalDate;
import org.handoff.episodes.EpisodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The plan of one episode; it begins with its first goal. */
record Plan(@Id @Nullable Long id, @Version @Nullable Integer version, EpisodeId episode, LocalDate madeOn) {
}
