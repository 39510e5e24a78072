package org.handoff.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions notes that seem to say who somebody is; what somebody has decided to keep is not questioned again. */
final class NoteCheck {

    private final List<Telltales> telltales;
    private final Set<String> kept = new HashSet<>();

    NoteCheck(List<Telltales> telltales) {
        this.telltales = telltales;
    }

    /** What is said to who typed a note, or nothing. */
    Optional<String> doubt(String note) {
        var found = kept.contains(note.strip()) ? List.<String>of()
                : telltales.stream().flatMap(each -> each.in(note).stream()).distinct().toList();
        return found.isEmpty() ? Optional.empty()
                : Optional.of("%s. A note should tell what happened, not who it was.".formatted(String.join("; ", found)));
    }

    /** Somebody has seen what is in it and wants it so. */
    void keep(String note) {
        kept.add(note.strip());
    }

    /** What is said of the notes of a whole record. */
    List<String> doubts(ConsoleCommand command, Answers answers) {
        var doubts = new ArrayList<String>();
        for (Field<?> field : command.fields()) {
            if (field.value().isNote() && answers.has(field)) {
                doubt(answers.shown(field)).ifPresent(doubt -> doubts.add("%s: %s".formatted(field.label(), doubt)));
            }
        }
        return doubts;
    }
}
