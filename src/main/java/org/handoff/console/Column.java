package org.handoff.console;

/**
 * One column of a list.
 *
 * @param key      its name in JSON and CSV, snake_case
 * @param heading  its name on screen
 */
public record Column(String key, String heading) {

    /** A column whose heading is its key in words. */
    public static Column of(String key) {
        return new Column(key, key.equals("dob") ? "Date of birth" : Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('_', ' '));
    }
}
