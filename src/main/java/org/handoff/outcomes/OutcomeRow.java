package org.handoff.outcomes;

/** One line of a list of observed outcomes; {@code name} is the person's. */
public record OutcomeRow(OutcomeId id, String name, Observed observed) {

    @Override
    public String toString() {
        return "OutcomeRow[" + id + "]";
    }
}
