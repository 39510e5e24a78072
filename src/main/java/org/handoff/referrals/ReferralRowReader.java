package org.handoff.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows of the database into rows of lists: opens what is sealed, and adds the name. */
@Component
class ReferralRowReader {

    private final ParticipantDirectory people;
    private final Seals seals;

    ReferralRowReader(ParticipantDirectory people, Seals seals) {
        this.people = people;
        this.seals = seals;
    }

    ReferralRow row(ResultSet row, int number) throws SQLException {
        var received = LocalDate.parse(row.getString("received_on"));
        long episode = row.getLong("episode");
        long id = row.getLong("id");
        var participant = new ParticipantId(row.getLong("participant"));
        return new ReferralRow(new ReferralId(id), participant, people.name(participant),
                received, row.getString("door"), row.getString("pathway"), row.getString("agency"), row.getString("agency_kind"),
                row.getString("perceived_race"), open(ReferralQueries.INCIDENT_NUMBER, row), row.getString("owner"),
                row.getString("eligibility"), open(ReferralQueries.INELIGIBLE_REASON, row), row.getString("decision"), date(row, "decided_on"), open(ReferralQueries.DECIDED_BY, row),
                row.getString("denial_reason"), handoff(row), date(row, "intake_due_on"), date(row, "intake_on"),
                row.getString("age") == null ? null : row.getInt("age"), episode == 0 ? null : episode, open(ReferralQueries.EXTERNAL_KEY, row), row.getString("site"));
    }

    private @Nullable String open(SealedColumn column, ResultSet row) throws SQLException {
        return seals.open(column, row.getLong("id"), row.getBytes(column.column()));
    }

    private static Handoff handoff(ResultSet row) throws SQLException {
        return new Handoff(minute(row, "handoff_called_at"), minute(row, "handoff_arrived_at"), minute(row, "handoff_released_at"),
                row.getString("handoff_mode"), row.getString("handoff_result"));
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
