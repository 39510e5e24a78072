package org.handoff.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a participation letter tells. */
@Component
class EnrolmentQueries {

    private final JdbcClient database;

    EnrolmentQueries(JdbcClient database) {
        this.database = database;
    }

    private record Row(long id, LocalDate enrolledOn, @Nullable LocalDate closedOn, @Nullable String completion,
            @Nullable LocalDate intakeOn) {
    }

    /** The last enrolment of somebody, as it stands on a day. */
    Optional<Enrolment> last(ParticipantId participant, LocalDate on) {
        return database.sql("""
                SELECT e.id, e.enrolled_on, CASE WHEN e.closed_on <= :on THEN e.closed_on END AS closed_on, e.completion,
                    r.intake_on
                FROM episode e JOIN referral r ON r.id = e.referral
                WHERE r.participant = :participant AND e.enrolled_on <= :on ORDER BY e.enrolled_on DESC, e.id DESC LIMIT 1
                """).param("participant", participant.value()).param("on", on.toString()).query(EnrolmentQueries::row).optional()
                .map(row -> enrolment(participant, row, on));
    }

    private Enrolment enrolment(ParticipantId participant, Row row, LocalDate on) {
        var until = row.closedOn() == null ? on : row.closedOn();
        var compliance = Compliance.of(row.enrolledOn(), until, contacts(participant, row.enrolledOn(), until),
                standings(row.id()));
        return new Enrolment(row.enrolledOn(), row.closedOn(), "COMPLETED".equals(row.completion()) && row.closedOn() != null,
                row.intakeOn(),
                compliance, goals(row.id(), "1 = 1"), goals(row.id(), "g.reached = 1"));
    }

    private List<LocalDate> contacts(ParticipantId participant, LocalDate from, LocalDate to) {
        return database.sql("""
                SELECT DISTINCT contacted_on FROM contact
                WHERE participant = ? AND direction = 'TWO_WAY' AND contacted_on BETWEEN ? AND ?
                """).params(participant.value(), from.toString(), to.toString())
                .query((row, number) -> LocalDate.parse(row.getString(1))).list();
    }

    private List<Compliance.Standing> standings(long episode) {
        return database.sql("SELECT since_on, status FROM engagement_status WHERE episode = ? ORDER BY since_on, id")
                .param(episode)
                .query((row, number) -> new Compliance.Standing(LocalDate.parse(row.getString(1)), row.getString(2))).list();
    }

    private int goals(long episode, String which) {
        return database.sql("SELECT count(*) FROM goal g JOIN plan p ON p.id = g.plan WHERE p.episode = ? AND " + which)
                .param(episode)
                .query(Integer.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), LocalDate.parse(row.getString("enrolled_on")), day(row, "closed_on"),
                row.getString("completion"),
                day(row, "intake_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
