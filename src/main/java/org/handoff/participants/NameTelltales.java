package org.handoff.participants;

import java.util.List;
import org.handoff.console.Telltales;
import org.springframework.stereotype.Component;

/** Finds the names of participants in a note. */
@Component
class NameTelltales implements Telltales {

    private final PeopleIndex index;

    NameTelltales(PeopleIndex index) {
        this.index = index;
    }

    @Override
    public List<String> in(String text) {
        return index.spoken().map(spoken -> told(spoken.namesIn(text))).orElse(List.of());
    }

    private static List<String> told(List<String> names) {
        var quoted = names.stream().map("'%s'"::formatted).toList();
        return quoted.isEmpty() ? quoted : List.of(quoted.size() == 1 ? quoted.get(0) + " is a participant's name"
                : "%s are participants' names".formatted(String.join(", ", quoted)));
    }
}
