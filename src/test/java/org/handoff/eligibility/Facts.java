package org.handoff.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a referral, for tests: only what matters is said. */
record Facts(String door, @Nullable Integer age, List<KnownCharge> charges, List<PriorFact> prior) {

    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    static Facts through(String door) {
        return new Facts(door, 40, List.of(), List.of());
    }

    /** An arrest with so much of a drug, possessed. */
    static Facts withDrug(@Nullable Double quantity, @Nullable String unit) {
        return through("ARREST").charged("35A", "P", quantity, unit);
    }

    Facts charged(String offence) {
        return charged(offence, null, null, null);
    }

    Facts charged(String offence, @Nullable String activity, @Nullable Double quantity, @Nullable String unit) {
        var more = new ArrayList<>(charges);
        more.add(new KnownCharge("G" + (charges.size() + 1), offence, activity, null, quantity, unit));
        return new Facts(door, age, more, prior);
    }

    Facts aged(@Nullable Integer years) {
        return new Facts(door, years, charges, prior);
    }

    Facts with(PriorKind kind, @Nullable LocalDate on, @Nullable String offence) {
        return new Facts(door, age, charges, List.of(new PriorFact(kind, on, offence)));
    }

    KnownFacts known() {
        return new KnownFacts(MARCH_2, door, age, charges, prior);
    }

    Outcome of(RuleBook book, String criterion) {
        return book.screen(known(), Map.of()).findings().stream().filter(it -> it.criterion().code().equals(criterion)).findFirst()
                .orElseThrow().outcome();
    }
}
