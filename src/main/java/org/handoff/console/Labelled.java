package org.handoff.console;

import org.jspecify.annotations.Nullable;

/**
 * A value with its words: JSON and CSV get the value, a person sees the words.
 *
 * @param value  a code, number or date
 * @param shown  what is shown on screen
 */
public record Labelled(@Nullable Object value, String shown) {
}
