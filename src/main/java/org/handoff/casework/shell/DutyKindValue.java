package org.handoff.casework.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoff.casework.DutyKind;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;

/** An answer that is one of some kinds of things to do. */
record DutyKindValue(List<DutyKind> kinds) implements Value<DutyKind> {

    @Override
    public DutyKind read(String typed, Answers sofar) {
        return kinds.stream().filter(kind -> kind.word().equalsIgnoreCase(typed.strip())).findFirst().orElseThrow(() ->
                new NoSuchKind(typed.strip(), kinds.stream().map(DutyKind::word).collect(Collectors.joining(", "))));
    }

    @Override
    public String show(DutyKind kind) {
        return kind.word();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return kinds.stream().map(DutyKind::word).filter(word -> word.startsWith(typed.toLowerCase(Locale.ROOT)))
                .map(word -> new Choice(word, "")).toList();
    }

    @Override
    public String word() {
        return "KIND";
    }
}
