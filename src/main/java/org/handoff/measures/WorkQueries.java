package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Average;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Hours;
import org.handoff.measures.Figure.Rate;
import org.handoff.statistics.Proportion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the program did in the period, whoever it was done for, and how many people it carries on the last day. */
@Component
class WorkQueries {

    private final JdbcClient jdbc;

    WorkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Contacts(long twoWay, long attempted, long collateral, long people, long inField, long minutes, long workers) {
    }

    private record Episodes(long caseload, long enrolled, long closed) {
    }

    List<Figure> work(Scope scope) {
        var contacts = contacts(scope);
        var episodes = episodes(scope);
        var figures = new ArrayList<Figure>();
        figures.add(new Count("work.contacts_two_way", contacts.twoWay()));
        figures.add(new Count("work.contacts_attempted", contacts.attempted()));
        figures.add(new Count("work.contacts_collateral", contacts.collateral()));
        figures.add(new Count("work.people_contacted", contacts.people()));
        figures.add(new Rate("work.field_share", new Proportion(contacts.inField(), contacts.twoWay())));
        figures.add(new Hours("work.hours", contacts.minutes()));
        figures.add(new Count("work.caseload", episodes.caseload()));
        figures.add(new Average("work.caseload_per_worker", episodes.caseload(), contacts.workers()));
        figures.add(new Count("work.enrolled", episodes.enrolled()));
        figures.add(new Count("work.closed", episodes.closed()));
        return figures;
    }

    private Contacts contacts(Scope scope) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE direction = 'TWO_WAY') AS two_way,
                       count(*) FILTER (WHERE direction = 'ATTEMPTED') AS attempted,
                       count(*) FILTER (WHERE direction = 'COLLATERAL') AS collateral,
                       count(DISTINCT participant) FILTER (WHERE direction = 'TWO_WAY') AS people,
                       count(*) FILTER (WHERE direction = 'TWO_WAY' AND mode = 'FIELD') AS in_field,
                       coalesce(sum(minutes), 0) AS minutes,
                       count(DISTINCT staff) AS workers
                FROM report_contact WHERE contacted_on BETWEEN :from AND :until
                """).params(scope.parameters()).query(Contacts.class).single();
    }

    private Episodes episodes(Scope scope) {
        return jdbc.sql("""
                SELECT count(DISTINCT participant) FILTER (WHERE closed_on IS NULL OR closed_on > :until) AS caseload,
                       count(*) FILTER (WHERE enrolled_on >= :from) AS enrolled,
                       count(*) FILTER (WHERE closed_on BETWEEN :from AND :until) AS closed
                FROM report_episode WHERE enrolled_on <= :until
                """).params(scope.parameters()).query(Episodes.class).single();
    }

    /** Two-way contacts and caseload of each span by its number. */
    Map<Integer, Map<String, Long>> counts(Scopes scopes) {
        return jdbc.sql(Scopes.SPAN + """
                , met AS (SELECT number, count(*) AS contacts FROM span CROSS JOIN report_contact
                           WHERE direction = 'TWO_WAY' AND contacted_on BETWEEN first AND until GROUP BY number),
                carried AS (SELECT number, count(DISTINCT participant) AS people FROM report_episode CROSS JOIN span
                             WHERE enrolled_on <= until AND (closed_on IS NULL OR closed_on > until) GROUP BY number)
                SELECT number, coalesce(contacts, 0) AS contacts, coalesce(people, 0) AS people
                FROM span LEFT JOIN met USING (number) LEFT JOIN carried USING (number)
                """).param("spans", scopes.parameters().get("spans")).query((row, number) -> Map.entry(row.getInt("number"),
                        Map.of("work.contacts_two_way", row.getLong("contacts"), "work.caseload", row.getLong("people")))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Why episodes were closed. */
    MeasureTable closures(Scope scope) {
        var rows = jdbc.sql("""
                WITH closed AS (
                    SELECT coalesce(closure_reason, 'unknown') AS reason, count(*) AS value
                    FROM report_episode WHERE closed_on BETWEEN :from AND :until GROUP BY reason)
                SELECT c.reason AS key, coalesce(a.label, c.reason) AS label, c.value
                FROM closed c LEFT JOIN report_answer a ON a.list IN ('closure-reason', 'any') AND a.answer = c.reason
                ORDER BY a.position, c.reason
                """).params(scope.parameters()).query(MeasureTable.Row.class).list();
        return new MeasureTable("work.closed", rows.stream().mapToLong(MeasureTable.Row::value).sum(), rows);
    }
}
