package org.handoff.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.shared.Refusal;

/** An answer that is a name known already: an empty list for a misspelt one would look like a day without work. */
final class KnownName extends PickedValue<String> {

    private static final String ME = "me";

    private final String what;
    private final Supplier<List<String>> names;
    private final Supplier<Optional<String>> me;

    /**
     * @param what  worker or site
     * @param me    whoever is meant by {@code me}
     */
    KnownName(String what, Supplier<List<String>> names, Supplier<Optional<String>> me) {
        this.what = what;
        this.names = names;
        this.me = me;
    }

    @Override
    protected Optional<String> exact(String typed) {
        var self = typed.equalsIgnoreCase(ME) ? me.get() : Optional.<String>empty();
        return self.or(() -> names.get().stream().filter(typed::equalsIgnoreCase).findFirst());
    }

    @Override
    protected boolean isId(String typed) {
        return false;
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownName(what, typed, names.get());
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        return names.get().stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part)).map(name -> new Choice(name, "")).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }
}
