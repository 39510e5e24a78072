package org.handoff.disclosure;

/**
 * Whom a total of events, days or minutes is made of.
 *
 * @param people different people with at least one
 * @param largest what the person with most of it adds
 * @param second what the next one adds
 */
public record Contributors(long people, long largest, long second) {

    private static final double SHARE_OF_THE_LARGEST = 0.15;

    /** Nobody adds more than one: a count of people. */
    public static Contributors each(long people) {
        return new Contributors(people, Math.min(1, people), people > 1 ? 1 : 0);
    }

    /**
     * Whether the second largest contributor, who knows the own part, can tell the largest too closely: what all others add is
     * less than 15 % of the largest.
     */
    boolean dominate(long total) {
        return largest > 1 && total - largest - second < SHARE_OF_THE_LARGEST * largest;
    }

    /** How close nobody may come to a dominated total. */
    long margin() {
        return (long) Math.ceil(SHARE_OF_THE_LARGEST * largest);
    }
}
