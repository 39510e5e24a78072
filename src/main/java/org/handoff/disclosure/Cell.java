package org.handoff.disclosure;

import org.jspecify.annotations.Nullable;

/** One count as it may be shown: with its value, or withheld. Only a {@link Release} makes one. */
public final class Cell {

    /** What stands for every withheld figure, whatever the reason. */
    public static final String WITHHELD = "–";

    private final @Nullable Long value;

    Cell(@Nullable Long value) {
        this.value = value;
    }

    /** The count; null when it is withheld. */
    public @Nullable Long value() {
        return value;
    }

    /** Whether the count is withheld. */
    public boolean withheld() {
        return value == null;
    }

    /** As it is printed: the number or the dash. */
    public String shown() {
        return value == null ? WITHHELD : value.toString();
    }
}
