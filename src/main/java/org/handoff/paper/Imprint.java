package org.handoff.paper;

import java.time.Instant;

/**
 * What a file says of itself beside its pages: windows, lists of files and libraries show it.
 *
 * @param title what the window of a reader shows; never the name of a participant
 * @param author the program
 * @param subject which report or paper this is
 * @param creator this software and its version
 * @param made when; the machine's clock is not asked, so that the same pages make the same file
 */
public record Imprint(String title, String author, String subject, String creator, Instant made) {
}
