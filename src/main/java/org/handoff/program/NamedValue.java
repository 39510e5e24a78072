package org.handoff.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.console.Values;
import org.handoff.shared.Nearest;

/** An answer that is a name out of a list that grows by itself: what is new is taken as typed. */
class NamedValue implements Value<String> {

    private final NameQueries names;
    private final Value<String> text;
    private final Supplier<Optional<String>> me;

    /** @param me  whoever is meant by {@code me} */
    NamedValue(NameQueries names, Values values, Supplier<Optional<String>> me) {
        this.names = names;
        this.text = values.text();
        this.me = me;
    }

    @Override
    public String read(String typed, Answers sofar) {
        var name = text.read(typed, sofar);
        return (name.equalsIgnoreCase("me") ? me.get() : Optional.<String>empty()).or(() -> names.exact(name)).orElse(name);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return names.like(typed.strip()).stream().map(name -> new Choice(name, "")).toList();
    }

    /** A slip in a name makes another agency or worker of it, and parts what is counted together. */
    @Override
    public Optional<String> remark(String typed) {
        var name = typed.strip();
        return name.equalsIgnoreCase("me") || names.exact(name).isPresent() ? Optional.empty()
                : Nearest.to(name, names.all()).map(near -> "'%s' is a new name. Near it is '%s', known already.".formatted(name, near));
    }

    @Override
    public String word() {
        return "NAME";
    }
}
