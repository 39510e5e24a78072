package org.handoff.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form offers for Enter: what was typed before going back, then what an earlier record says, then what is usual. */
final class Offered {

    private final ConsoleCommand command;
    private final Map<Field<?>, String> typed = new HashMap<>();
    private @Nullable Earlier earlier;

    /** @param earlier  the record just saved in the same series, or null */
    Offered(ConsoleCommand command, @Nullable Earlier earlier) {
        this.command = command;
        this.earlier = earlier;
    }

    /** Looks for an earlier record as soon as the answers lead to one, or to another one, and gives the words that say which. */
    @Nullable String newlyFound(Answers answers) {
        if (earlier != null && earlier.fits().test(answers)) {
            return null;
        }
        var before = words();
        earlier = command.earlier(answers).orElse(null);
        return Objects.equals(before, words()) ? null : words();
    }

    /** Which earlier record is used, or null. */
    @Nullable String words() {
        return earlier == null || earlier.texts().isEmpty() ? null : "  Using %s as defaults.".formatted(earlier.words());
    }

    /** Another answer leads to another record. */
    void lookAgain() {
        earlier = null;
    }

    void remember(Field<?> field, String text) {
        typed.put(field, text);
    }

    @Nullable String text(Field<?> field, Answers answers) {
        if (typed.containsKey(field)) {
            return typed.get(field);
        }
        var told = told(field);
        return told == null ? field.offeredText(answers) : told;
    }

    /** What the earlier record says of a field. */
    @Nullable String told(Field<?> field) {
        return earlier == null ? null : earlier.text(field);
    }
}
