package org.handoff.exports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes of which people something was told. */
@Component
class ToldPeopleQueries {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ToldPeopleQueries(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Those of which something was told, the first one first; not those of packages that were never written. */
    List<EarlierCohort> all() {
        return jdbc.sql("""
                SELECT c.id, c.told_on, c.period_from, c.period_to, c.as_of, c.export_package FROM export_cohort c
                LEFT JOIN export_package p ON p.id = c.export_package WHERE coalesce(p.state, '') <> 'NOTHING' ORDER BY c.id
                """).query((row, number) -> new EarlierCohort(row.getLong("id"), LocalDate.parse(row.getString("told_on")),
                new Period(LocalDate.parse(row.getString("period_from")), LocalDate.parse(row.getString("period_to"))),
                LocalDate.parse(row.getString("as_of")), row.getObject("export_package") instanceof Number left ? Long.valueOf(left.longValue()) : null))
                .list();
    }

    /** The people of one as they are known now: whoever was merged is the person that stayed. */
    Set<Long> members(EarlierCohort cohort) {
        return new HashSet<>(jdbc.sql("""
                WITH RECURSIVE now (participant, stands, merged_into) AS (
                    SELECT p.id, p.id, p.merged_into FROM export_cohort_member m JOIN participant p ON p.id = m.participant WHERE m.export_cohort = ?
                    UNION SELECT n.participant, p.id, p.merged_into FROM now n JOIN participant p ON p.id = n.merged_into)
                SELECT DISTINCT stands FROM now WHERE merged_into IS NULL
                """).param(cohort.id()).query(Long.class).list());
    }

    /** @param left  the number of the package; null for a trial */
    @SuppressWarnings("unchecked")
    void add(CohortRequest cohort, LocalDate on, @Nullable Long left, Collection<Long> people) {
        long id = jdbc.sql("INSERT INTO export_cohort (told_on, period_from, period_to, as_of, export_package) VALUES (?, ?, ?, ?, ?) RETURNING id")
                .params(on.toString(), cohort.period().from().toString(), cohort.period().to().toString(), cohort.asOf().toString(), left)
                .query(Long.class).single();
        batches.batchUpdate("INSERT INTO export_cohort_member (export_cohort, participant) VALUES (:cohort, :participant)",
                people.stream().map(person -> Map.of("cohort", id, "participant", person)).toArray(Map[]::new));
    }
}
