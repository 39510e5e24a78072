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

    private static final SealedColumn EXTERNAL_KEY = new SealedColumn("episode", "external_key");

    private static final String ROW = """
            SELECT e.id, e.referral, r.participant, e.enrolled_on, e.closed_on, e.closure_reason, e.completion, e.destination, e.external_key,
                   (SELECT max(c.contacted_on) FROM contact c
                     WHERE c.participant = r.participant AND c.direction = 'TWO_WAY') AS last_seen,
                   (SELECT count(*) FROM contact c
                     WHERE c.participant = r.participant AND c.direction = 'TWO_WAY' AND c.contacted_on >= e.enrolled_on) AS contacts,
                   (SELECT count(*) FROM service_connection s
                     WHERE s.participant = r.participant AND coalesce(s.referred_on, s.need_on) >= e.enrolled_on) AS connections
            FROM episode e
            JOIN referral r ON r.id = e.referral
            """;

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    EpisodeQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    List<EpisodeRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return database.sql(ROW + where(participant, open) + "ORDER BY e.enrolled_on DESC, e.id DESC LIMIT :limit")
                .param("participant", participant == null ? null : participant.value()).param("limit", limit)
                .query(this::row).list();
    }

    long count(@Nullable ParticipantId participant, boolean open) {
        return database.sql("SELECT count(*) FROM episode e JOIN referral r ON r.id = e.referral " + where(participant, open))
                .param("participant", participant == null ? null : participant.value()).query(Long.class).single();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant, boolean open) {
        return "WHERE 1 = 1" + (participant == null ? "" : " AND r.participant = :participant")
                + (open ? " AND e.closed_on IS NULL\n" : "\n");
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
                date(row, "last_seen"), row.getInt("contacts"), row.getInt("connections"), 
                seals.open(EXTERNAL_KEY, id, row.getBytes("external_key")));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
