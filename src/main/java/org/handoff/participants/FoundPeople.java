package org.handoff.participants;

import java.util.List;

/**
 * Who was found.
 *
 * @param people  the best of them
 * @param total   how many there are in all
 */
public record FoundPeople(List<FoundPerson> people, long total) {
}
