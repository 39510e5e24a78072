package org.handoff.program;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.console.Values;

/** An answer that is a name out of a list that grows by itself: what is new is taken as typed. */
class NamedValue implements Value<String> {

    private final NameQueries names;
    private final Value<String> text;

    NamedValue(NameQueries names, Values values) {
        this.names = names;
        this.text = values.text();
    }

    @Override
    public String read(String typed, Answers sofar) {
        var name = text.read(typed, sofar);
        return names.exact(name).orElse(name);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return names.like(typed.strip()).stream().map(name -> new Choice(name, "")).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }
}
