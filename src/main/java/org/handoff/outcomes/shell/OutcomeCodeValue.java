package org.handoff.outcomes.shell;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Field;
import org.handoff.console.Value;
import org.handoff.outcomes.Outcomes;

/** An answer that is a code of the list that goes with the area of life named before. */
record OutcomeCodeValue(Outcomes outcomes, CodeValues codes, Field<String> domain) implements Value<String> {

    @Override
    public String read(String typed, Answers sofar) {
        return list(sofar).map(list -> codes.of(list).read(typed, sofar)).orElse(typed.strip());
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return list(sofar).map(list -> codes.of(list).offer(typed, sofar)).orElse(List.of());
    }

    @Override
    public String word() {
        return "CODE";
    }

    Optional<String> list(Answers sofar) {
        return Optional.ofNullable(sofar.get(domain)).flatMap(outcomes::listOf);
    }
}
