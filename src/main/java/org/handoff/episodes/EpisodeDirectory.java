package org.handoff.episodes;

import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.ParticipantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking episodes up. */
@Service
@Transactional(readOnly = true)
public class EpisodeDirectory {

    private final EpisodeQueries queries;
    private final EpisodeStepQueries steps;

    EpisodeDirectory(EpisodeQueries queries, EpisodeStepQueries steps) {
        this.queries = queries;
        this.steps = steps;
    }

    /** Episodes, latest enrolment first, at most so many. */
    @Requires(Permission.READ_CASES)
    public List<EpisodeRow> list(EpisodeFilter filter, int limit) {
        return queries.list(filter, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    public long count(EpisodeFilter filter) {
        return queries.count(filter);
    }

    /** All that happened to an episode, in order: its enrolment, every engagement status, its closures and reopenings. */
    @Requires(Permission.READ_CASES)
    public List<EpisodeStep> steps(EpisodeId id) {
        return steps.of(id);
    }

    /** The episode that a person is in; nothing for who is not enrolled. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<EpisodeId> openOf(ParticipantId participant) {
        return queries.open(participant).map(EpisodeRow::id);
    }

    /** One episode. */
    @Requires(Permission.READ_CASES)
    public EpisodeRow row(EpisodeId id) {
        return exact(id.shown()).orElseThrow(() -> new UnknownEpisode(id.shown()));
    }

    /** The episode an id or the source's own key names. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<EpisodeRow> exact(String typed) {
        var text = typed.strip();
        if (text.matches("(?i)E?\\d{1,15}")) {
            var found = queries.byId(Long.parseLong(text.replaceFirst("(?i)^E", "")));
            if (found.isPresent()) {
                return found;
            }
        }
        return queries.byExternalKey(text);
    }
}
