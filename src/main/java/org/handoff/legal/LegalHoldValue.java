package org.handoff.legal;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a hold: its id, or part of the person's name. */
@Component
public class LegalHoldValue extends PickedValue<LegalHoldId> {

    private static final int MOST = 50;

    private final LegalHolds register;
    private final LegalQueries holds;
    private final ParticipantDirectory directory;

    LegalHoldValue(LegalHolds register, LegalQueries holds, ParticipantDirectory directory) {
        this.register = register;
        this.holds = holds;
        this.directory = directory;
    }

    @Override
    protected Optional<LegalHoldId> exact(String typed) {
        return typed.matches("(?i)H?\\d{1,15}")
                ? register.exact(new LegalHoldId(Long.parseLong(typed.replaceFirst("(?i)^H", "")))).map(LegalHold::id) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)H?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownHold(typed);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return directory.find(typed).stream().flatMap(person -> holds.holds(person.id(), MOST).stream()
                .filter(hold -> hold.liftedOn() == null)
                .map(hold -> new Choice(hold.id().shown(), "%s, since %s, %s".formatted(person.name(), hold.setOn(), hold.reason()))))
                .limit(MOST).toList();
    }

    @Override
    public String word() {
        return "ID";
    }
}
