package org.handoff.anonymity;

/**
 * One attack on a release and how it went.
 *
 * @param name     its number in the disclosure rules, such as {@code A1}
 * @param knows    what the attacker knows
 * @param passed   whether the release withstood it; true of one that was not tried, too
 * @param outcome  a sentence with the figures
 * @param tried    whether there was anything to try it with
 */
public record Attack(String name, String knows, boolean passed, String outcome, boolean tried) {

    /** One that was tried. */
    public Attack(String name, String knows, boolean passed, String outcome) {
        this(name, knows, passed, outcome, true);
    }

    /** One for which nothing was there that an attacker would need. */
    public static Attack notTried(String name, String knows, String why) {
        return new Attack(name, knows, true, "Not tried: " + why, false);
    }
}
