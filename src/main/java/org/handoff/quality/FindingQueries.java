package org.handoff.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which records break which rules, and how many there are of each kind. */
@Component
class FindingQueries {

    private static final String WHOSE = " AND (:worker IS NULL OR p.worker = :worker) AND (:site IS NULL OR p.site = :site)";

    private final JdbcClient database;

    FindingQueries(JdbcClient database) {
        this.database = database;
    }

    /** What breaks one rule, or any, on a day; by the number of the record. */
    List<Finding> findings(@Nullable String rule, QualityFilter filter, LocalDate today) {
        return filtered("""
                SELECT f.rule, f.letter, f.record, f.participant, f.facts, p.worker
                FROM quality_finding f JOIN quality_person p ON p.participant = f.participant
                WHERE coalesce(f.from_on, :today) <= :today
                """ + (rule == null ? "" : " AND f.rule = :rule ") + WHOSE + " ORDER BY f.rule, f.record DESC", filter)
                .param("today", today.toString()).param("rule", rule).query(this::finding).list();
    }

    /** How many records there are, by kind. */
    Map<String, Long> wholes(QualityFilter filter) {
        var wholes = new HashMap<String, Long>();
        filtered("SELECT w.kind, count(*) FROM quality_whole w JOIN quality_person p ON p.participant = w.participant WHERE 1 = 1"
                + WHOSE + " GROUP BY w.kind", filter).query(row -> {
                    wholes.put(row.getString(1), row.getLong(2));
                });
        return wholes;
    }

    List<String> workers() {
        return database.sql("SELECT name FROM case_worker ORDER BY name").query(String.class).list();
    }

    List<String> sites() {
        return database.sql("SELECT name FROM site ORDER BY name").query(String.class).list();
    }

    /** Who is in a filter. */
    List<Long> people(QualityFilter filter) {
        return filtered("SELECT p.participant FROM quality_person p WHERE 1 = 1" + WHOSE, filter).query(Long.class).list();
    }

    private JdbcClient.StatementSpec filtered(String sql, QualityFilter filter) {
        return database.sql(sql).param("worker", filter.worker()).param("site", filter.site());
    }

    private Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(row.getString("rule"), new Finding.RecordId(row.getString("letter"), row.getLong("record")),
                new ParticipantId(row.getLong("participant")), row.getString("facts"), row.getString("worker"));
    }
}
