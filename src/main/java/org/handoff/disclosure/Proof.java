package org.handoff.disclosure;

import java.util.Map;

/**
 * What was proved before a release, for the program's own record: it says which counts are small, and is not for print.
 *
 * @param ranges for each protected count, printed or not, the values that are proved to stay possible
 * @param programs how many linear programs it took
 */
public record Proof(Map<String, Range> ranges, long programs) {

    /** Every value from one to another, both included. */
    public record Range(long low, long high) {
    }
}
