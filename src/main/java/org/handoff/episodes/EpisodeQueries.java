package org.handoff.episodes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.referrals.ReferralId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of episodes. */
@Component
class EpisodeQueries {

    static final SealedColumn NOTE = new SealedColumn("engagement_status", "note");
    static final SealedColumn REASON = new SealedColumn("episode_reopening", "reason");
    private static final SealedColumn EXTERNAL_KEY = new SealedColumn("episode", "external_key");

    /** Everything of a line; the judgement that holds is the last one. */
    private static final String ROW = """
            SELECT e.id, e.referral, r.participant, e.enrolled_on, e.closed_on, e.closure_reason, e.completion, e.destination, e.external_key,
                   iif(e.closed_on IS NULL, coalesce(g.status, 'ENROLLED_ACTIVE'), 'CLOSED') AS status,
                   coalesce(e.closed_on, g.since_on, e.enrolled_on) AS status_since, t.name AS site,
                   coalesce((SELECT w.name FROM contact c JOIN staff w ON w.id = c.staff
                              WHERE c.participant = r.participant AND c.direction = 'TWO_WAY'
                              ORDER BY c.contacted_on DESC, c.id DESC LIMIT 1), o.name) AS worker,
                   (SELECT max(c.contacted_on) FROM contact c
                     WHERE c.participant = r.participant AND c.direction = 'TWO_WAY') AS last_seen,
                   (SELECT count(*) FROM contact c
                     WHERE c.participant = r.participant AND c.direction = 'TWO_WAY' AND c.contacted_on >= e.enrolled_on) AS contacts,
                   (SELECT count(*) FROM service_connection s
                     WHERE s.participant = r.participant AND coalesce(s.referred_on, s.need_on) >= e.enrolled_on) AS connections
            FROM episode e
            JOIN referral r ON r.id = e.referral
            LEFT JOIN staff o ON o.id = r.owner
            LEFT JOIN site t ON t.id = coalesce(e.site, r.site, (SELECT min(id) FROM site))
            LEFT JOIN engagement_status g ON g.id = (SELECT l.id FROM engagement_status l WHERE l.episode = e.id
                                                     ORDER BY l.since_on DESC, l.id DESC LIMIT 1)
            """;

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    EpisodeQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    List<EpisodeRow> list(EpisodeFilter filter, int limit) {
        return filtered(narrowed(filter, ROW + where(filter)) + (isNarrowed(filter) ? "ORDER BY enrolled_on DESC, id DESC" : "ORDER BY e.enrolled_on DESC, e.id DESC")
                + " LIMIT :limit", filter)
                .param("limit", limit).query(this::row).list();
    }

    long count(EpisodeFilter filter) {
        return filtered(isNarrowed(filter) ? "SELECT count(*) FROM (" + narrowed(filter, ROW + where(filter)) + ")"
                : "SELECT count(*) FROM episode e JOIN referral r ON r.id = e.referral " + where(filter), filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, EpisodeFilter filter) {
        var participant = filter.participant();
        return database.sql(sql).param("participant", participant == null ? null : participant.value()).param("status", filter.status())
                .param("worker", filter.worker()).param("site", filter.site());
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(EpisodeFilter filter) {
        return "WHERE 1 = 1" + (filter.participant() == null ? "" : " AND r.participant = :participant")
                + (filter.open() ? " AND e.closed_on IS NULL\n" : "\n");
    }

    /** What is computed for a line can only be asked for once the line is there. */
    private static String narrowed(EpisodeFilter filter, String rows) {
        return !isNarrowed(filter) ? rows : "SELECT * FROM (" + rows + ") WHERE 1 = 1" + (filter.status() == null ? "" : " AND status = :status")
                + (filter.worker() == null ? "" : " AND worker = :worker") + (filter.site() == null ? " " : " AND site = :site ");
    }

    private static boolean isNarrowed(EpisodeFilter filter) {
        return filter.status() != null || filter.worker() != null || filter.site() != null;
    }

    /** The open episode of a person; of several that came with an import the latest. */
    Optional<EpisodeRow> open(ParticipantId participant) {
        return list(EpisodeFilter.of(participant, true), 1).stream().findFirst();
    }

    Optional<EpisodeRow> byId(long id) {
        return database.sql(ROW + "WHERE e.id = :id").param("id", id).query(this::row).optional();
    }

    Optional<EpisodeRow> byExternalKey(String key) {
        return database.sql(ROW + "WHERE e.external_key_lookup = :key").param("key", seals.lookup(EXTERNAL_KEY, key)).query(this::row).optional();
    }

    private EpisodeRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var participant = new ParticipantId(row.getLong("participant"));
        return new EpisodeRow(new EpisodeId(id), new ReferralId(row.getLong("referral")), participant, people.name(participant), LocalDate.parse(row.getString("enrolled_on")),
                date(row, "closed_on"), row.getString("closure_reason"), row.getString("completion"), row.getString("destination"),
                row.getString("status"), LocalDate.parse(row.getString("status_since")), row.getString("site"), row.getString("worker"),
                date(row, "last_seen"), row.getInt("contacts"), row.getInt("connections"),
                seals.open(EXTERNAL_KEY, id, row.getBytes("external_key")));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
