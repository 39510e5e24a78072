package org.handoff.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.shared.Period;

/**
 * Several periods that one query looks at, so that their records are read once.
 *
 * @param all what it may look at of each, by its number
 */
record Scopes(List<Scope> all) {

    /** The opening of such a query. One row is one period. */
    static final String SPAN = """
            WITH span(number, first, until) AS (SELECT key, value ->> 0, value ->> 1 FROM json_each(:spans))
            """;

    static Scopes of(List<Period> periods, LocalDate asOf) {
        return new Scopes(periods.stream().map(period -> new Scope(period, asOf)).toList());
    }

    /** The parameters such a query names. */
    Map<String, String> parameters() {
        return Map.of("asOf", all.get(0).asOf().toString(), "spans", all.stream()
                .map(scope -> "[\"%s\",\"%s\"]".formatted(scope.period().from(), scope.until())).collect(Collectors.joining(",", "[", "]")));
    }
}
