package org.handoff.episodes;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is an episode: its id, the source's own key, or part of the person's name. */
@Component
public class EpisodeValue extends PickedValue<EpisodeId> {

    private static final int MOST = 20;

    private final EpisodeDirectory episodes;
    private final ParticipantDirectory people;

    EpisodeValue(EpisodeDirectory episodes, ParticipantDirectory people) {
        this.episodes = episodes;
        this.people = people;
    }

    @Override
    protected Optional<EpisodeId> exact(String typed) {
        return episodes.exact(typed).map(EpisodeRow::id);
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)E?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownEpisode("'" + typed + "'");
    }

    @Override
    public String show(EpisodeId id) {
        return choice(episodes.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return episodes.list(EpisodeFilter.of(null, true), MOST).stream().map(EpisodeValue::choice).toList();
        }
        return people.find(text).stream().limit(MOST).flatMap(person -> ofPerson(person.id()).stream()).map(EpisodeValue::choice).toList();
    }

    /** The open one, or else all of them: whoever names a person means the work that is going on. */
    private List<EpisodeRow> ofPerson(ParticipantId person) {
        var all = episodes.list(EpisodeFilter.of(person, false), MOST);
        var open = all.stream().filter(row -> row.closedOn() == null).toList();
        return open.isEmpty() ? all : open;
    }

    @Override
    public String word() {
        return "EPISODE";
    }

    private static Choice choice(EpisodeRow row) {
        return new Choice(row.id().shown(), "%s, enrolled %s%s".formatted(row.name(), row.enrolledOn(),
                row.closedOn() == null ? "" : ", closed " + row.closedOn()));
    }
}
