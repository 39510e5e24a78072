package org.handoff.quality.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.shared.Nearest;
import org.handoff.shared.Refusal;

/** An answer that is one of some names: a misspelt one would look like a file without errors. */
final class KnownName extends PickedValue<String> {

    private final String noun;
    private final Supplier<List<Choice>> known;

    KnownName(String noun, Supplier<List<Choice>> known) {
        this.noun = noun;
        this.known = known;
    }

    @Override
    protected Optional<String> exact(String typed) {
        return names().stream().filter(typed::equalsIgnoreCase).findFirst();
    }

    @Override
    protected boolean isId(String typed) {
        return false;
    }

    @Override
    protected Refusal unknown(String typed) {
        return new NoSuchName(noun, typed, Nearest.to(typed, names()).map(List::of).orElse(names()));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        return known.get().stream().filter(choice -> choice.value().toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }

    private List<String> names() {
        return known.get().stream().map(Choice::value).toList();
    }
}
