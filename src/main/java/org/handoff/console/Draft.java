package org.handoff.console;

import java.util.List;
import java.util.Map;

/**
 * A form that was left unfinished.
 *
 * @param mark     tells it from the other unfinished forms of the same user
 * @param command  the words of the command
 * @param answers  what was typed, by option; dates and ids as they were understood, so that they mean the same tomorrow
 * @param typing   what stood in the line that was being typed; empty when nothing did
 */
public record Draft(String mark, String command, Map<String, List<String>> answers, String typing) {
}
