package org.handoff.measures;

/** A group of service categories that connections are counted in: {@code treatment}, Treatment. */
public record ConnectionGroup(String id, String label) {
}
