package org.handoff.console;

/** Knows who must not be read off the screen by others. */
public interface NamesOnScreen {

    /** The text with initials for names, decades for dates of birth, and nothing of phone numbers. */
    String masked(String text);
}
