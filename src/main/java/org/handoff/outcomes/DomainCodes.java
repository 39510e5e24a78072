package org.handoff.outcomes;

import java.util.Map;
import java.util.Optional;

/** Which list of codes says how an area of life stands: the ones that interviews use, so that both can be compared. */
final class DomainCodes {

    private static final Map<String, String> LISTS = Map.of("HOUSING", "living-situation", "EMPLOYMENT", "yes-no", "INSURANCE", "yes-no",
            "TREATMENT", "yes-no", "ID_DOCS", "yes-no", "USE", "frequency", "HEALTH", "health-status");

    private DomainCodes() {
    }

    static Optional<String> listOf(String domain) {
        return Optional.ofNullable(LISTS.get(domain));
    }
}
