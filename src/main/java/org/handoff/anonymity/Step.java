package org.handoff.anonymity;

/**
 * One step of a release, for a person to read and an auditor to follow.
 *
 * @param name      what was done, in a word
 * @param sentence  what came of it, with its figures
 */
public record Step(String name, String sentence) {
}
