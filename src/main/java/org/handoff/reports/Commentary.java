package org.handoff.reports;

/**
 * What the lead wrote about the figures of a run.
 *
 * @param run the run it was written about
 * @param about the id of that run's figures
 * @param by who wrote it
 */
public record Commentary(long run, String about, String words, String by) {

    @Override
    public String toString() {
        return "Commentary[" + run + "]";
    }
}
