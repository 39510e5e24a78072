package org.handoff.imports;

import org.jspecify.annotations.Nullable;

/**
 * That somebody of the staff changed a field at the prompt.
 *
 * @param at when, as the history of the record shows it
 * @param by the name they sign in with, or null when their account is gone
 */
record Correction(String at, @Nullable String by) {
}
