package org.handoff.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoff.participants.DuplicatePair;
import org.handoff.participants.Duplicates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that breaks a rule: what the file tells by itself, and who looks like whom, which only the names in memory tell. */
@Component
class Findings {

    private static final String NUMBER_SHARED = "number-shared";
    private static final String LIKELY_DUPLICATE = "likely-duplicate";
    /** A pair below this is asked about when somebody is recorded; a list of errors is for those that nearly must be one. */
    private static final int MOST_LIKELY = 90;

    private final FindingQueries queries;
    private final ExemptionQueries exemptions;
    private final Duplicates duplicates;

    Findings(FindingQueries queries, ExemptionQueries exemptions, Duplicates duplicates) {
        this.queries = queries;
        this.exemptions = exemptions;
        this.duplicates = duplicates;
    }

    /** What breaks one rule, or any, accepted or not. */
    List<Finding> all(@Nullable String rule, QualityFilter filter, LocalDate today) {
        var found = new ArrayList<>(queries.findings(rule, filter, today));
        var alike = new ArrayList<Finding>();
        if (rule == null || rule.equals(LIKELY_DUPLICATE)) {
            duplicates.likely(MOST_LIKELY, Integer.MAX_VALUE).pairs().forEach(pair -> alike.add(of(LIKELY_DUPLICATE, pair)));
        }
        if (rule == null || rule.equals(NUMBER_SHARED)) {
            duplicates.sharingANumber().forEach(pair -> alike.add(of(NUMBER_SHARED, pair)));
        }
        if (!alike.isEmpty() && !filter.equals(QualityFilter.ALL)) {
            Set<Long> people = new HashSet<>(queries.people(filter));
            alike.removeIf(finding -> !people.contains(finding.participant().value()));
        }
        found.addAll(alike);
        return found;
    }

    private static Finding of(String rule, DuplicatePair pair) {
        return Finding.of(rule, pair.other().id(), Map.of("other", pair.one().id().shown()));
    }

    /** Those that nobody has accepted with the values they have now. */
    List<Finding> open(List<Finding> all) {
        var accepted = new HashMap<List<Object>, String>();
        exemptions.standing().forEach(it -> accepted.put(List.of(it.rule(), it.record()), it.facts()));
        return accepted.isEmpty() ? all
                : all.stream().filter(it -> !it.facts().equals(accepted.get(List.of(it.rule(), it.record())))).toList();
    }
}
