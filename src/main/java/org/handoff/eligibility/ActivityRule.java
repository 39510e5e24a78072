package org.handoff.eligibility;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was done with the drug, by the codes of the list {@code criminal-activity}.
 *
 * @param never what rules a charge out
 * @param asked what somebody has to look at, such as a sale that may be for subsistence
 */
record ActivityRule(Set<String> never, Set<String> asked) implements Rule {

    @Override
    public Ruling on(KnownFacts facts) {
        if (facts.lacksCharges()) {
            return Ruling.unknown("no charge is recorded yet");
        }
        var drugs = facts.charges().stream().filter(KnownCharge::isOfDrugs).toList();
        var excluded = drugs.stream().filter(charge -> charge.activity() != null && never.contains(charge.activity()))
                .map(KnownCharge::shown).collect(Collectors.joining(", "));
        if (!excluded.isEmpty()) {
            return Ruling.notMet("activity of " + excluded);
        }
        var open = drugs.stream().filter(charge -> charge.activity() == null || asked.contains(charge.activity()))
                .map(KnownCharge::shown).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return Ruling.unknown("look at the activity of " + open);
        }
        return Ruling.met(drugs.isEmpty() ? "no drug charge" : "the activity recorded is none of these");
    }
}
