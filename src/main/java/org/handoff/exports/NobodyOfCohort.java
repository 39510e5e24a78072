package org.handoff.exports;

import java.util.List;
import java.util.stream.Collectors;
import org.handoff.shared.Identifier;
import org.handoff.shared.Refusal;

final class NobodyOfCohort extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyOfCohort(List<ExcludedPerson> people, CohortRequest cohort) {
        super(Kind.NOT_FOUND, "%s %s nobody of this cohort, so nobody would be left out: no referral from %s to %s is theirs. Correct the number, or leave out %s."
                .formatted(people.stream().map(Identifier::shown).collect(Collectors.joining(", ")), people.size() == 1 ? "is" : "are",
                        cohort.period().from(), cohort.period().to(), people.stream().map(each -> "--exclude-id " + each.shown())
                                .collect(Collectors.joining(" "))));
    }
}
