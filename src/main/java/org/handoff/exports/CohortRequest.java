package org.handoff.exports;

import java.time.LocalDate;
import java.util.List;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a package is of: the people with a referral in the period.
 *
 * @param asOf        no fact dated later is seen
 * @param site        the name of the site that the index referral enrolled at; null for all
 * @param door        the door of the index referral; null for all
 * @param signedOnly  whether only people with a research consent that holds on the as-of date are in it
 * @param excluded    participants left out by hand, such as those of a famous case
 */
public record CohortRequest(Period period, LocalDate asOf, @Nullable String site, @Nullable String door, boolean signedOnly,
        List<ExcludedPerson> excluded) {

    /** The cohort in a sentence, for the statement. */
    String inWords() {
        return "People with a referral received from %s to %s%s%s, by what was known on %s.%s".formatted(period.from(), period.to(),
                site == null ? "" : ", enrolled at one site", door == null ? "" : ", first through the door " + door, asOf,
                signedOnly ? " Only people who signed a consent to research that held on that day." : "");
    }
}
