package org.handoff.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Turns rows of the database into rows of lists. */
final class ReferralRowReader {

    private ReferralRowReader() {
    }

    static ReferralRow row(ResultSet row, int number) throws SQLException {
        var received = LocalDate.parse(row.getString("received_on"));
        long episode = row.getLong("episode");
        return new ReferralRow(new ReferralId(row.getLong("id")), new ParticipantId(row.getLong("participant")), row.getString("name"),
                received, row.getString("door"), row.getString("pathway"), row.getString("agency"), row.getString("agency_kind"),
                row.getString("perceived_race"), row.getString("incident_number"), row.getString("owner"),
                row.getString("eligibility"), row.getString("decision"), date(row, "decided_on"), row.getString("decided_by"),
                row.getString("denial_reason"), minute(row, "handoff_called_at"), minute(row, "handoff_arrived_at"),
                date(row, "intake_due_on"), date(row, "intake_on"), episode == 0 ? null : episode, row.getString("external_key"));
    }

    static ChargeRow charge(ResultSet row, int number) throws SQLException {
        double quantity = row.getDouble("quantity");
        return new ChargeRow(new ChargeId(row.getLong("id")), row.getString("offence"), row.getString("level"), row.getString("drug"),
                row.getString("quantity") == null ? null : quantity, row.getString("unit"), row.getString("status"),
                date(row, "status_on"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable LocalDateTime minute(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDateTime.parse(text);
    }
}
