package org.handoff.reports;

import org.handoff.disclosure.Proof;
import org.handoff.disclosure.Rule;

/**
 * How a release was protected.
 *
 * @param earlier how many counts of earlier releases were held against it
 * @param took how long it took, in milliseconds
 */
record ReleaseProof(Rule rule, Proof proof, int earlier, long took) {
}
