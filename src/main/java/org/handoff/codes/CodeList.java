package org.handoff.codes;

/**
 * One code list as a whole.
 *
 * @param source who publishes the list, or {@code Handoff} for our own
 * @param count  how many of its codes are not retired
 */
public record CodeList(String list, String title, String source, int count) {
}
