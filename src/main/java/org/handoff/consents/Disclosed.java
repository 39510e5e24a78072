package org.handoff.consents;

/**
 * Something that was disclosed and written down.
 *
 * @param notice  what has to go with it
 */
public record Disclosed(DisclosureId id, DisclosureNotice notice) {
}
