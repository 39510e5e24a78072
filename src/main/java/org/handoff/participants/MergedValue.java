package org.handoff.participants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a record which was merged into another one: its id, or part of the name on it. */
@Component
public class MergedValue extends PickedValue<ParticipantId> {

    private static final int MOST = 200;

    private final Merges merges;

    MergedValue(Merges merges) {
        this.merges = merges;
    }

    @Override
    protected Optional<ParticipantId> exact(String typed) {
        return isId(typed) ? merges.given(new ParticipantId(Long.parseLong(typed.strip().replaceFirst("(?i)^P", "")))) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.strip().matches("(?i)P?\\d{1,15}");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new NotMerged("'" + typed + "'");
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var part = IndexedPerson.folded(typed.strip()).toLowerCase(Locale.ROOT);
        return merges.merged(MOST).stream().map(it -> new Choice(it.person().shown(), "%s, merged into %s on %s".formatted(
                it.details().name(), it.survivor(), it.mergedOn())))
                .filter(choice -> IndexedPerson.folded(choice.shown()).contains(part)).toList();
    }

    @Override
    public String word() {
        return "PERSON";
    }
}
