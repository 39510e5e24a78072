package org.handoff.program.shell;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.eligibility.RuleBooks;

/** An answer that is the name of eligibility rules. */
record RulesValue(RuleBooks books) implements Value<String> {

    @Override
    public String read(String typed, Answers sofar) {
        var text = typed.strip();
        var fits = offer(text, sofar);
        return fits.size() == 1 ? fits.get(0).value() : books.versions(text).get(0).name();
    }

    @Override
    public String show(String name) {
        return books.versions(name).get(0).title();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return books.names().stream().filter(name -> name.startsWith(typed.strip()))
                .map(name -> new Choice(name, books.versions(name).get(0).title())).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }
}
