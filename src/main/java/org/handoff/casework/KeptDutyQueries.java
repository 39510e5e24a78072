package org.handoff.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.participants.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What needs doing on one day, kept in the file: to count hundreds of thousands of things takes seconds, to look a few up does not. Only in a
 * program of many referrals; everything in it comes from {@link DutyQueries}, anew for whoever something was written about.
 */
@Component
class KeptDutyQueries {

    /** Tasks and accepted offers may be about nobody, and are few. */
    private static final String KEPT = "SELECT kind, happens_on, participant, subject FROM duty WHERE kind NOT IN ('TASK', 'ENCOUNTER')";
    private static final String OPEN = "SELECT participant, last_seen, enrolled_on FROM open_episode";
    private static final String STALE = "SELECT participant FROM case_stale";

    private final JdbcClient database;

    KeptDutyQueries(JdbcClient database) {
        this.database = database;
    }

    /** One thing to do, and whose it is. */
    record Kept(String subject, LocalDate on, ParticipantId participant) {
    }

    /** The number of the latest referral. */
    long latestReferral() {
        return database.sql("SELECT coalesce(max(id), 0) FROM referral").query(Long.class).single();
    }

    /** Whether somebody has looked at the day before. */
    boolean isKnown(LocalDate day) {
        return database.sql("SELECT count(*) FROM case_kept WHERE day = :day").param("day", day.toString()).query(Long.class).single() == 1;
    }

    /** Computes what is not known of the day yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void bringUpToDate(LocalDate day) {
        if (!isKnown(day)) {
            List.of("case_kept", "case_kept_duty", "case_kept_open").forEach(table -> database.sql("DELETE FROM " + table).update());
            keep(DutyQueries.ofEverybody(), day);
            database.sql("INSERT INTO case_kept (day) VALUES (:day)").param("day", day.toString()).update();
        } else if (database.sql("SELECT EXISTS (" + STALE + ")").query(Boolean.class).single()) {
            List.of("case_kept_duty", "case_kept_open")
                    .forEach(table -> database.sql("DELETE FROM %s WHERE participant IN (%s)".formatted(table, STALE)).update());
            keep(DutyQueries.of(STALE), day);
        }
        if (database.sql("SELECT EXISTS (" + STALE + ")").query(Boolean.class).single()) {
            database.sql("DELETE FROM case_stale").update();
        }
    }

    private void keep(String duties, LocalDate day) {
        var horizon = Horizon.ofADay(day).parameters(day);
        database.sql("INSERT INTO case_kept_duty (kind, happens_on, participant, subject) " + duties + KEPT).params(horizon).update();
        database.sql("INSERT INTO case_kept_open (participant, last_seen, enrolled_on) " + duties + OPEN).params(horizon).update();
    }

    /** How many things stand under a heading. */
    long count(DutyGroup group, LocalDate today) {
        return database.sql("SELECT count(*) FROM case_kept_duty WHERE kind = :kind AND happens_on BETWEEN :from AND :to").params(days(group, today))
                .query(Long.class).single();
    }

    /** The first things under a heading, those nearest to today first. */
    List<Kept> first(DutyGroup group, LocalDate today, int rows) {
        return database.sql("""
                SELECT subject, happens_on, participant FROM case_kept_duty WHERE kind = :kind AND happens_on BETWEEN :from AND :to
                ORDER BY happens_on %s, participant, subject LIMIT :rows
                """.formatted(group.liesAhead() ? "ASC" : "DESC")).params(days(group, today)).param("rows", rows)
                .query((row, number) -> new Kept(row.getString("subject"), LocalDate.parse(row.getString("happens_on")),
                        new ParticipantId(row.getLong("participant")))).list();
    }

    /** How many people have an open episode. */
    long open() {
        return database.sql("SELECT count(*) FROM case_kept_open").query(Long.class).single();
    }

    /** Whom of those the program has not seen for longest. */
    List<ParticipantId> longestUnseen(int rows) {
        return database.sql("SELECT participant FROM case_kept_open ORDER BY last_seen, enrolled_on, participant LIMIT :rows").param("rows", rows)
                .query((row, number) -> new ParticipantId(row.getLong("participant"))).list();
    }

    private static Map<String, String> days(DutyGroup group, LocalDate today) {
        return Map.of("kind", group.kind().name(), "from", group.earliest(today).toString(), "to", group.latest(today).toString());
    }
}
