package org.handoff.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file of the configuration. What it keeps from working, {@link ConfigCheckup#meanwhile()} says.
 *
 * @param file    where, as the person finds it
 * @param line    the line in it; null where the file as a whole is wrong
 * @param problem what is wrong, and what to write instead
 */
public record ConfigMistake(String file, @Nullable Integer line, String problem) {
}
