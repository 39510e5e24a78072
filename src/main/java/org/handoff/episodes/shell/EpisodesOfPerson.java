package org.handoff.episodes.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.episodes.EpisodeFilter;
import org.handoff.episodes.EpisodeRow;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.PersonPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The enrolments of a person, on the person's page. */
@Component
@Order(10)
class EpisodesOfPerson implements PersonPart {

    private static final int MOST = 20;
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("enrolled_on", "Enrolled").uncut(),
            new Column("status", "Engagement"), new Column("status_since", "Since").uncut(), new Column("closure_reason", "Closed because"));

    private final EpisodeDirectory episodes;
    private final Codes codes;

    EpisodesOfPerson(EpisodeDirectory episodes, Codes codes) {
        this.episodes = episodes;
        this.codes = codes;
    }

    @Override
    public Reply.Listing of(ParticipantId id) {
        var rows = episodes.list(EpisodeFilter.of(id, false), MOST);
        return Reply.rows("episodes", COLUMNS, rows.stream().map(this::cells).toList(), rows.size());
    }

    private List<@Nullable Object> cells(EpisodeRow row) {
        return Arrays.asList(row.id(), row.enrolledOn(), new Labelled(row.status(), codes.label("engagement-status", row.status())),
                row.statusSince(), new Labelled(row.closureReason(), codes.label("closure-reason", row.closureReason())));
    }
}
