package org.handoff.participants;

import java.util.List;

/**
 * Records that may be of one person.
 *
 * @param pairs  the likeliest of them
 * @param total  how many there are in all
 */
public record DuplicatePairs(List<DuplicatePair> pairs, long total) {
}
