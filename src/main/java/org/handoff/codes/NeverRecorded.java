package org.handoff.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Codes that a publisher has and Handoff must never store, whatever a file says. */
final class NeverRecorded {

    private static final String OFFENCE = "offence";
    private static final Set<String> IMMIGRATION = Set.of("30A", "30B", "30C", "30D", "49C");

    private NeverRecorded() {
    }

    /** Why the text may not be stored, as a sentence without its stop, or nothing when it may. */
    static Optional<String> reason(String list, String text) {
        if (OFFENCE.equals(list) && IMMIGRATION.contains(text.strip().toUpperCase(Locale.ROOT))) {
            return Optional.of("%s would record immigration status, which Handoff never stores; leave it out"
                    .formatted(text.strip()));
        }
        return Optional.empty();
    }
}
