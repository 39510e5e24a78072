package org.handoff.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads charges, as they stand or with every status they came to. */
@Component
class ChargeQueries {

    static final SealedColumn STATUTE = new SealedColumn("charge", "local_statute");
    static final SealedColumn DECIDED_BY = new SealedColumn("charge", "decided_by");
    static final SealedColumn CHANGE_DECIDED_BY = new SealedColumn("charge_status_change", "decided_by");

    private static final String CHARGE = """
            SELECT c.id, c.referral, r.participant, c.offence, c.level, c.criminal_activity, c.drug, c.quantity, c.unit, %s
            FROM charge c
            JOIN referral r ON r.id = c.referral
            LEFT JOIN code_roll_up u ON u.list = 'charge-status' AND u.code = c.status
            """;
    private static final String STANDING = "c.status, c.status_on, c.decided_by, c.id AS sealed_in";
    private static final String HISTORY = CHARGE.formatted("h.status, h.status_on, h.decided_by, h.id AS sealed_in")
            + "JOIN charge_status_change h ON h.charge = c.id\n";

    private final JdbcClient database;
    private final Seals seals;

    ChargeQueries(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    List<ChargeRow> list(ChargeFilter filter, int limit) {
        return filtered((filter.history() ? HISTORY : CHARGE.formatted(STANDING)) + where(filter)
                + (filter.history() ? "ORDER BY c.id, h.status_on, h.id" : "ORDER BY c.referral DESC, c.id") + " LIMIT :limit", filter)
                .param("limit", limit).query((row, number) -> row(row, filter.history())).list();
    }

    long count(ChargeFilter filter) {
        return filtered("SELECT count(*) FROM (" + (filter.history() ? HISTORY : CHARGE.formatted(STANDING)) + where(filter) + ")",
                filter).query(Long.class).single();
    }

    private static String where(ChargeFilter filter) {
        return "WHERE 1 = 1" + (filter.referral() == null ? "" : " AND c.referral = :referral")
                + (filter.participant() == null ? "" : " AND r.participant = :participant")
                + (filter.open() ? " AND coalesce(u.roll_up, 'unknown') IN ('pending', 'held', 'unknown')\n" : "\n");
    }

    private JdbcClient.StatementSpec filtered(String sql, ChargeFilter filter) {
        return database.sql(sql).param("referral", filter.referral() == null ? null : filter.referral().value())
                .param("participant", filter.participant() == null ? null : filter.participant().value());
    }

    private ChargeRow row(ResultSet row, boolean history) throws SQLException {
        double quantity = row.getDouble("quantity");
        var statusOn = row.getString("status_on");
        return new ChargeRow(new ChargeId(row.getLong("id")), new ReferralId(row.getLong("referral")),
                new ParticipantId(row.getLong("participant")), row.getString("offence"), row.getString("level"),
                row.getString("criminal_activity"), row.getString("drug"), row.getString("quantity") == null ? null : quantity,
                row.getString("unit"), row.getString("status"), statusOn == null ? null : LocalDate.parse(statusOn),
                decidedBy(row, history));
    }

    private @Nullable String decidedBy(ResultSet row, boolean history) throws SQLException {
        return seals.open(history ? CHANGE_DECIDED_BY : DECIDED_BY, row.getLong("sealed_in"), row.getBytes("decided_by"));
    }
}
