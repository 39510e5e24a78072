package org.handoff.participants;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a participant: an id, an external key, or part of a name or alias. */
@Component
public class ParticipantValue extends PickedValue<ParticipantId> {

    private final ParticipantDirectory directory;

    ParticipantValue(ParticipantDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected Optional<ParticipantId> exact(String typed) {
        return directory.exact(typed).map(ParticipantRow::id);
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)P?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownParticipant("'" + typed + "'", isId(typed) ? List.of() : directory.near(typed));
    }

    /** That the record whose id was typed was merged into another one. */
    @Override
    public Optional<String> remark(String typed) {
        return directory.merged(typed);
    }

    @Override
    protected long fits(String typed, List<Choice> offered) {
        return directory.count(typed);
    }

    @Override
    public String show(ParticipantId id) {
        return choice(directory.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return directory.picked(typed).stream().map(ParticipantValue::choice).toList();
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
