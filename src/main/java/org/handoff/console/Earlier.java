package org.handoff.console;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier record whose answers a form offers again.
 *
 * @param words  which one it is, as the form says it: {@code C12 of Thu 12 Mar 2026}
 * @param texts  what it says, as it would be typed; several values of one field have semicolons between them
 * @param fits   whether it is still like what is being recorded, once more of that is known
 */
public record Earlier(String words, Map<Field<?>, String> texts, Predicate<Answers> fits) {

    /** A record without answers yet. */
    public static Earlier of(String words) {
        return new Earlier(words, new HashMap<>(), sofar -> true);
    }

    /** Adds what it says of a field; null for nothing. */
    public Earlier with(Field<?> field, @Nullable Object said) {
        if (said != null && !said.toString().isEmpty()) {
            texts.put(field, said.toString());
        }
        return this;
    }

    /** The same, to be given up for another record when this does not hold any more. */
    public Earlier asLongAs(Predicate<Answers> condition) {
        return new Earlier(words, texts, condition);
    }

    @Nullable String text(Field<?> field) {
        return field.isAnew() ? null : texts.get(field);
    }
}
