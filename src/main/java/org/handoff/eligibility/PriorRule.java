package org.handoff.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something on file that keeps a person out.
 *
 * @param within   how far back from the day of the referral, that day included; null for ever
 * @param offences codes of the list {@code offence} it is about; empty for any
 */
record PriorRule(PriorKind kind, @Nullable Period within, Set<String> offences) implements Rule {

    @Override
    public Ruling on(KnownFacts facts) {
        return facts.prior().stream().filter(prior -> prior.kind() == kind && isAboutIt(prior) && isRecent(prior, facts.receivedOn()))
                .findFirst().map(prior -> Ruling.notMet(prior.on() == null ? kind.noun() + " on file" : "%s on %s".formatted(kind.noun(), prior.on())))
                .orElseGet(this::nothingOnFile);
    }

    private Ruling nothingOnFile() {
        var sentence = "no %s on file".formatted(kind.noun());
        return kind.isOwnRecord() ? Ruling.met(sentence) : Ruling.unknown(sentence + ", others may know of one");
    }

    private boolean isAboutIt(PriorFact prior) {
        return offences.isEmpty() || prior.offence() != null && offences.contains(prior.offence());
    }

    private boolean isRecent(PriorFact prior, LocalDate receivedOn) {
        return prior.on() == null || within == null || !prior.on().isBefore(receivedOn.minus(within));
    }
}
