package org.handoff.history;

import java.time.Instant;
import java.util.Locale;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;

/** One change as the journal keeps it; undo and redo point at what they turned round. */
record ChangeSet(long id, Instant at, long account, String user, @Nullable String command, String useCase, @Nullable Long undoOf,
        @Nullable Long undoneBy, @Nullable Sealed reason) {

    /** The command that was typed; what the program did by itself by the words of its use case. */
    String what() {
        return command != null ? command
                : useCase.replace(".", ": ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Who, when and by which command, as the end of a sentence. */
    String told() {
        return "%s, by %s on %s".formatted(what(), user, Moments.local(at));
    }

    ChangeId shown() {
        return new ChangeId(id);
    }
}
