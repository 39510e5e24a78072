package org.handoff.exports;

/**
 * One thing that was looked at in a package.
 *
 * @param outcome  a sentence
 */
public record PackageCheck(String check, boolean passed, String outcome) {
}
