package org.handoff.imports.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.imports.Outcome;

/** An answer that is one of the four outcomes of a row. */
final class OutcomeValue implements Value<Outcome> {

    @Override
    public Outcome read(String typed, Answers sofar) {
        return Arrays.stream(Outcome.values()).filter(outcome -> word(outcome).equalsIgnoreCase(typed.strip())).findFirst()
                .orElseThrow(() -> new NotUsable(
                        "'%s' is no outcome. Type new, changed, unchanged or rejected.".formatted(typed)));
    }

    @Override
    public String show(Outcome outcome) {
        return word(outcome);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return Arrays.stream(Outcome.values()).map(OutcomeValue::word).filter(word -> word.startsWith(typed))
                .map(word -> new Choice(word, "")).toList();
    }

    @Override
    public String word() {
        return "OUTCOME";
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
