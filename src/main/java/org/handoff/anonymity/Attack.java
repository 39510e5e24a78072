package org.handoff.anonymity;

/**
 * One attack on a release and how it went.
 *
 * @param name     its number in the disclosure rules, such as {@code A1}
 * @param knows    what the attacker knows
 * @param passed   whether the release withstood it
 * @param outcome  a sentence with the figures
 */
public record Attack(String name, String knows, boolean passed, String outcome) {
}
