package org.handoff.encounters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of encounters. */
@Component
class EncounterQueries {

    static final SealedColumn AREA = new SealedColumn("encounter", "area");
    static final SealedColumn OFFICER_UNIT = new SealedColumn("encounter", "officer_unit");

    private static final String FROM = "FROM encounter m LEFT JOIN agency a ON a.id = m.agency ";
    private static final String ROW = """
            SELECT m.id, m.participant, m.met_at, m.area, a.name AS agency, m.officer_unit, m.source, m.pathway, m.overdose, m.naloxone,
                   m.offer_result, m.decline_reason, (SELECT min(r.id) FROM referral r WHERE r.encounter = m.id) AS referral
            """ + FROM;

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    EncounterQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    List<EncounterRow> list(EncounterFilter filter, int limit) {
        return filtered(ROW + where(filter) + "ORDER BY m.met_at DESC, m.id DESC LIMIT :limit", filter).param("limit", limit).query(this::row).list();
    }

    long count(EncounterFilter filter) {
        return filtered("SELECT count(*) " + FROM + where(filter), filter).query(Long.class).single();
    }

    Optional<EncounterRow> byId(EncounterId id) {
        return database.sql(ROW + "WHERE m.id = :id").param("id", id.value()).query(this::row).optional();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(EncounterFilter filter) {
        return "WHERE 1 = 1" + (filter.participant() == null ? "" : " AND m.participant = :participant")
                + (filter.from() == null ? "" : " AND m.met_at >= :from") + (filter.to() == null ? "" : " AND m.met_at < :until")
                + (filter.offer() == null ? "" : " AND m.offer_result = :offer")
                + (filter.waiting() ? " AND m.id IN (SELECT encounter FROM case_encounter WHERE referred_on IS NULL) " : " ");
    }

    private JdbcClient.StatementSpec filtered(String sql, EncounterFilter filter) {
        var to = filter.to();
        return database.sql(sql).param("participant", filter.participant() == null ? null : filter.participant().value())
                .param("from", text(filter.from())).param("until", text(to == null ? null : to.plusDays(1))).param("offer", filter.offer());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private EncounterRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var participant = row.getString("participant") == null ? null : new ParticipantId(row.getLong("participant"));
        return new EncounterRow(new EncounterId(id), participant, participant == null ? null : people.name(participant),
                LocalDateTime.parse(row.getString("met_at")), seals.open(AREA, id, row.getBytes("area")), row.getString("agency"),
                seals.open(OFFICER_UNIT, id, row.getBytes("officer_unit")), row.getString("source"), row.getString("pathway"),
                row.getBoolean("overdose"), row.getString("naloxone") == null ? null : row.getBoolean("naloxone"), row.getString("offer_result"),
                row.getString("decline_reason"), row.getString("referral") == null ? null : row.getLong("referral"));
    }
}
