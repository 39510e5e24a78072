package org.handoff.console;

/**
 * What a form says at its head, and asks under the whole record.
 *
 * @param title         what is being made or done
 * @param lastQuestion  without its question mark
 */
record FormWords(String title, String lastQuestion) {

    /** What is asked where something is recorded. */
    static final String SAVE = "Save";
}
