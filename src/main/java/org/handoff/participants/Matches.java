package org.handoff.participants;

import java.util.List;

/**
 * Who may be meant.
 *
 * @param total  how many, also those who are not among the best
 */
record Matches(long total, List<Match> best) {
}
