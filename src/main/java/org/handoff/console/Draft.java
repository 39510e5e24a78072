package org.handoff.console;

import java.util.List;
import java.util.Map;

/**
 * A form that was left unfinished.
 *
 * @param command  the words of the command
 * @param answers  what was typed, by option; dates and ids as they were understood, so that they mean the same tomorrow
 */
public record Draft(String command, Map<String, List<String>> answers) {
}
