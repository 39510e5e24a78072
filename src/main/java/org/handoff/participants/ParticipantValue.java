package org.handoff.participants;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.springframework.stereotype.Component;

/** An answer that is a participant: an id, an external key, or part of a name or alias. */
@Component
public class ParticipantValue implements Value<ParticipantId> {

    private final ParticipantDirectory directory;

    ParticipantValue(ParticipantDirectory directory) {
        this.directory = directory;
    }

    @Override
    public ParticipantId read(String typed, Answers sofar) {
        var found = directory.find(typed);
        if (found.isEmpty()) {
            throw new UnknownParticipant("'" + typed.strip() + "'");
        }
        if (found.size() > 1) {
            throw new SeveralMatch(typed.strip(), directory.count(typed), found.stream().map(ParticipantValue::choice).toList());
        }
        return found.get(0).id();
    }

    @Override
    public String show(ParticipantId id) {
        return choice(directory.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return directory.find(typed).stream().map(ParticipantValue::choice).toList();
    }

    @Override
    public String word() {
        return "PERSON";
    }

    /** Age band, last seen and worker beside the name, so that two people of one name are told apart. */
    private static Choice choice(ParticipantRow row) {
        var facts = new StringBuilder(row.name());
        if (row.aliases() != null && !row.name().startsWith("“")) {
            facts.append(" “").append(row.aliases()).append('”');
        }
        if (!row.ageBand().isEmpty()) {
            facts.append(", ").append(row.ageBand());
        }
        facts.append(row.lastSeen() == null ? ", not seen yet" : ", seen " + row.lastSeen());
        if (row.worker() != null) {
            facts.append(" by ").append(row.worker());
        }
        return new Choice(row.id().shown(), facts.toString());
    }
}
