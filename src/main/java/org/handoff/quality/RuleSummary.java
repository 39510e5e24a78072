package org.handoff.quality;

/**
 * How many records break a rule.
 *
 * @param found     that nobody has accepted
 * @param accepted  that are no errors
 * @param whole     how many there are of the kind
 */
public record RuleSummary(QualityRule rule, long found, long accepted, long whole) {

    /** The share of what was found, from 0 to 1; 0 of nothing. */
    public double share() {
        return whole == 0 ? 0 : (double) found / whole;
    }

    /** Whether the share is above the norm of the rule. */
    public boolean isAboveNorm() {
        return rule.norm() != null && 100 * share() > rule.norm();
    }
}
