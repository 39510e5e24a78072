package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Connections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Connections of people to services in the period, by group of services and by how far each came. */
@Component
class ConnectionQueries {

    /** One row is one step that one connection reached, in each group the connection counts for. */
    private static final String STEPS = """
            WITH step AS (
                SELECT service_group, 'needed' AS step, need_on AS on_day, participant FROM report_connection
                UNION ALL SELECT service_group, 'referred', referred_on, participant FROM report_connection
                UNION ALL SELECT service_group, 'attended', attended_on, participant FROM report_connection
                UNION ALL SELECT service_group, 'engaged', engaged_on, participant FROM report_connection
                UNION ALL SELECT service_group, 'attained', attained_on, participant FROM report_connection)
            SELECT 'connect.' || service_group || '.' || step AS id, count(*) AS events, count(DISTINCT participant) AS people
            FROM step WHERE on_day BETWEEN :from AND :until GROUP BY service_group, step
            """;

    private final JdbcClient jdbc;
    private final MeasureCatalogue catalogue;

    ConnectionQueries(JdbcClient jdbc, MeasureCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    List<Connections> connections(Scope scope) {
        Map<String, Connections> reached = jdbc.sql(STEPS).params(scope.parameters()).query(Connections.class).stream()
                .collect(Collectors.toMap(Connections::id, each -> each));
        var figures = new ArrayList<Connections>();
        for (var id : catalogue.connectionIds()) {
            figures.add(reached.getOrDefault(id, new Connections(id, 0, 0)));
        }
        figures.add(naloxone(scope));
        return figures;
    }

    private Connections naloxone(Scope scope) {
        return jdbc.sql("""
                SELECT 'connect.naloxone_kits' AS id, count(*) AS events, count(DISTINCT participant) AS people
                FROM (SELECT DISTINCT connection, participant FROM report_connection
                       WHERE category = '27' AND attended_on BETWEEN :from AND :until)
                """).params(scope.parameters()).query(Connections.class).single();
    }
}
