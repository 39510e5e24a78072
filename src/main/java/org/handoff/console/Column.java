package org.handoff.console;

/**
 * One column of a list.
 *
 * @param key      its name in JSON and CSV, snake_case
 * @param heading  its name on screen
 * @param whole    never cut: on a narrow screen each row is shown as a block instead
 * @param spare    left out where the screen is too narrow for all columns; JSON and CSV always have it
 */
public record Column(String key, String heading, boolean whole, boolean spare) {

    /** A column that may be cut to fit the screen. */
    public Column(String key, String heading) {
        this(key, heading, false, false);
    }

    /** The same, never cut. */
    public Column uncut() {
        return new Column(key, heading, true, spare);
    }

    /** The same, left out on a narrow screen. */
    public Column whereThereIsRoom() {
        return new Column(key, heading, whole, true);
    }

    /** A column whose heading is its key in words. */
    public static Column of(String key) {
        var words = key.replaceFirst("^dob\\b|^dob(?=_)", "date of birth").replace('_', ' ');
        return new Column(key, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
