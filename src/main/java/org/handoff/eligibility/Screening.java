package org.handoff.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * What a site's rules say of one referral.
 *
 * @param version the rules and their version: {@code seattle 1}
 */
public record Screening(String version, List<Finding> findings) {

    /** Code of the list {@code eligibility}: one criterion that is not met decides, one that is not known leaves it open. */
    public String eligibility() {
        if (reason().isPresent()) {
            return "INELIGIBLE";
        }
        return findings.stream().anyMatch(it -> it.outcome() == Outcome.UNKNOWN) ? "UNDETERMINED" : "ELIGIBLE";
    }

    /** Of the first criterion that is not met, the code of the list {@code ineligible-reason}. */
    public Optional<String> reason() {
        return findings.stream().filter(it -> it.outcome() == Outcome.NOT_MET).map(it -> it.criterion().reason()).findFirst();
    }
}
