package org.handoff.erasure.shell;

import java.util.List;
import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.erasure.Erasure;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.springframework.stereotype.Component;

/** {@code participant erase}. */
@Component
class EraseCommands implements CommandSet {

    private static final String REACH = "Backups, exported files and paper still name the person: help privacy";

    private final Erasure erasure;
    private final Field<ParticipantId> participant;
    private final Field<String> confirm;

    EraseCommands(Erasure erasure, Values values, ParticipantValue people) {
        this.erasure = erasure;
        participant = Field.of("participant", people).required().positional().explained("Id, external key, or part of a name.");
        confirm = Field.of("confirm", values.text()).asked("Type the id again").required()
                .explained("The person's id once more, such as P12.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("participant erase").in("Participants")
                        .describedAs("Remove who a person was, for good; what is counted stays")
                        .example("participant erase P12 --confirm P12").asking(participant, confirm)
                        .withForm("Erasing a person, which nothing brings back").confirmedBy("ERASE").does(this::erase));
    }

    private Reply erase(Answers answers) {
        var id = answers.the(participant);
        if (!answers.the(confirm).strip().toUpperCase(Locale.ROOT).matches("P?" + id.value())) {
            throw new AnotherConfirmed(id, answers.the(confirm));
        }
        var erased = erasure.erase(id);
        var receipt = Reply.receipt("%s is erased: %d records emptied, %d traces removed from imports, drafts and the journal. What is counted stays."
                .formatted(id, erased.records(), erased.traces()), id, null);
        return Reply.remarked(receipt, List.of(REACH), 0);
    }
}
