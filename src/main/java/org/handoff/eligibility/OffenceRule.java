package org.handoff.eligibility;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which offences may be diverted, by the codes of the list {@code offence}.
 *
 * @param only  every charge is one of these; empty for any
 * @param never no charge is one of these
 */
record OffenceRule(Set<String> only, Set<String> never) implements Rule {

    @Override
    public Ruling on(KnownFacts facts) {
        if (facts.lacksCharges()) {
            return Ruling.unknown("no charge is recorded yet");
        }
        var excluded = facts.charges().stream().filter(charge -> isExcluded(charge.offence())).map(KnownCharge::shown)
                .collect(Collectors.joining(", "));
        if (!excluded.isEmpty()) {
            return Ruling.notMet(excluded);
        }
        return Ruling.met(facts.charges().isEmpty() ? "no charge came with this referral"
                : facts.charges().stream().map(KnownCharge::shown).collect(Collectors.joining(", ")));
    }

    private boolean isExcluded(String offence) {
        return never.contains(offence) || !only.isEmpty() && !only.contains(offence);
    }
}
