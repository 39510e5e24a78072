package org.handoff.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records behind one cell. */
@Component
class MemberQueries {

    private static final String WANTED = """
            SELECT letter, record, max(coalesce(participant, 0), 0) AS participant, day, n FROM fact WHERE id = :cell AND n <> 0
            ORDER BY day, letter, record
            """;

    private final JdbcClient jdbc;

    MemberQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their days. People who connected to a service are those of the events. */
    List<Member> members(String cell, Scope scope) {
        if (cell.startsWith("connect.") && cell.endsWith(".people")) {
            return people(members(cell.replaceFirst("people$", "events"), scope));
        }
        return Stream.concat(EventFacts.ALL.stream(), PeopleFacts.ALL.stream()).filter(facts -> speaksOf(facts, cell))
                .flatMap(facts -> jdbc.sql(facts + WANTED).params(scope.parameters()).param("first", TrendQueries.first(scope)).param("cell", cell)
                        .query((row, number) -> new Member(row.getString(1), row.getLong(2), row.getLong(3), day(row.getString(4)),
                                row.getLong(5))).stream()).toList();
    }

    /** Not every query is asked for every cell: its text names the block. */
    private static boolean speaksOf(String facts, String cell) {
        var block = cell.substring(0, cell.indexOf('.')).replaceFirst("\\d+$", "");
        return facts.contains("'" + block);
    }

    private static List<Member> people(List<Member> events) {
        var people = new TreeMap<Long, Member>();
        events.forEach(event -> people.putIfAbsent(event.participant(),
                new Member("P", event.participant(), event.participant(), event.on(), 1)));
        return List.copyOf(people.values());
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written.substring(0, 10));
    }
}
