package org.handoff.console;

import java.util.List;
import java.util.Optional;

/** What a feature wants done and said before the first prompt. */
public interface Opening {

    /** A command that is run before the first prompt, such as {@code setup} on a new file. */
    default Optional<String> firstCommand() {
        return Optional.empty();
    }

    /** A few words that stand before every prompt, such as whose work is shown; empty for none. */
    default String beforePrompt() {
        return "";
    }

    /** Lines shown before the first prompt. */
    default List<String> greeting() {
        return List.of();
    }
}
