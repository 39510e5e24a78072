package org.handoff.court;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a legal matter: its id, or part of the person's name, then one that is open. */
@Component
public class LegalMatterValue extends PickedValue<LegalMatterId> {

    private static final int MOST = 20;

    private final LegalMatters matters;
    private final ParticipantDirectory people;
    private final Codes codes;

    LegalMatterValue(LegalMatters matters, ParticipantDirectory people, Codes codes) {
        this.matters = matters;
        this.people = people;
        this.codes = codes;
    }

    @Override
    protected Optional<LegalMatterId> exact(String typed) {
        return typed.matches("(?i)L?\\d{1,15}") ? matters.known(new LegalMatterId(Long.parseLong(typed.replaceFirst("(?i)^L", "")))) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)L?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownMatter(typed);
    }

    @Override
    public String show(LegalMatterId id) {
        return choice(matters.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var rows = text.isEmpty() ? matters.list(null, true, MOST)
                : people.find(text).stream().limit(MOST).flatMap(person -> matters.list(person.id(), true, MOST).stream()).toList();
        return rows.stream().map(this::choice).toList();
    }

    @Override
    public String word() {
        return "MATTER";
    }

    private Choice choice(MatterRow row) {
        return new Choice(row.id().shown(), "%s, %s%s".formatted(row.name(), codes.label("legal-matter-type", row.details().type()),
                row.details().courtOn() == null ? "" : ", in court " + row.details().courtOn()));
    }
}
