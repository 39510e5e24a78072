package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is behind each total of events: asked only for what leaves the program. */
@Component
class BehindQueries {

    private static final String SUMMED = """
            , added AS (SELECT id, participant, sum(n) AS n FROM fact WHERE participant IS NOT NULL
                       GROUP BY id, participant HAVING sum(n) > 0),
            ranked AS (SELECT id, n, row_number() OVER (PARTITION BY id ORDER BY n DESC) AS place FROM added)
            SELECT id, count(*) AS people, max(n) AS largest, max(iif(place = 2, n, 0)) AS second FROM ranked GROUP BY id
            """;

    private final JdbcClient jdbc;

    BehindQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Behind> behind(Scope scope) {
        var behind = new ArrayList<Behind>();
        for (var facts : EventFacts.ALL) {
            behind.addAll(jdbc.sql(facts + SUMMED).params(scope.parameters()).param("first", TrendQueries.first(scope))
                    .query(Behind.class).list());
        }
        return behind;
    }
}
