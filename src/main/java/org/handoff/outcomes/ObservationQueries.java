package org.handoff.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of observed outcomes. */
@Component
class ObservationQueries {

    static final SealedColumn VALUE = new SealedColumn("outcome_observation", "value");

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    ObservationQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    List<OutcomeRow> list(@Nullable ParticipantId participant, @Nullable String domain, int limit) {
        return filtered("SELECT * FROM outcome_observation " + where(participant, domain) + "ORDER BY observed_on DESC, id DESC LIMIT :limit",
                participant, domain).param("limit", limit).query(this::row).list();
    }

    long count(@Nullable ParticipantId participant, @Nullable String domain) {
        return filtered("SELECT count(*) FROM outcome_observation " + where(participant, domain), participant, domain).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, @Nullable ParticipantId participant, @Nullable String domain) {
        return database.sql(sql).param("participant", participant == null ? null : participant.value()).param("domain", domain);
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant, @Nullable String domain) {
        return "WHERE 1 = 1" + (participant == null ? "" : " AND participant = :participant") + (domain == null ? " " : " AND domain = :domain ");
    }

    private OutcomeRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var participant = new ParticipantId(row.getLong("participant"));
        return new OutcomeRow(new OutcomeId(id), people.name(participant), new Observed(participant, LocalDate.parse(row.getString("observed_on")),
                row.getString("stage"), row.getString("domain"), row.getString("code"), seals.open(VALUE, id, row.getBytes("value")),
                row.getString("source")));
    }
}
