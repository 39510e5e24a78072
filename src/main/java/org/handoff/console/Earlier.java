package org.handoff.console;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An earlier record whose answers a form offers again.
 *
 * @param words  which one it is, as the form says it: {@code C12 of Thu 12 Mar 2026}
 * @param texts  what it says, as it would be typed; several values of one field have semicolons between them
 */
public record Earlier(String words, Map<Field<?>, String> texts) {

    /** A record without answers yet. */
    public static Earlier of(String words) {
        return new Earlier(words, new HashMap<>());
    }

    /** Adds what it says of a field; null for nothing. */
    public Earlier with(Field<?> field, @Nullable Object said) {
        if (said != null && !said.toString().isEmpty()) {
            texts.put(field, said.toString());
        }
        return this;
    }

    @Nullable String text(Field<?> field) {
        return field.isAnew() ? null : texts.get(field);
    }
}
