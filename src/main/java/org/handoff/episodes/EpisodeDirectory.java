package org.handoff.episodes;

import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking episodes up. */
@Service
@Transactional(readOnly = true)
public class EpisodeDirectory {

    private final EpisodeQueries queries;

    EpisodeDirectory(EpisodeQueries queries) {
        this.queries = queries;
    }

    /** Episodes, latest enrolment first; of one person, or of all for null; only open ones when asked; at most so many. */
    @Requires(Permission.READ_CASES)
    public List<EpisodeRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return queries.list(participant, open, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    public long count(@Nullable ParticipantId participant, boolean open) {
        return queries.count(participant, open);
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
