package org.handoff.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of assessments. */
@Component
class AssessmentQueries {

    private final JdbcClient database;

    AssessmentQueries(JdbcClient database) {
        this.database = database;
    }

    /** Newest first; a null participant asks for everybody's. */
    List<AssessmentRow> of(@Nullable ParticipantId participant, int limit) {
        return database.sql("""
                SELECT id, assessed_on, participant, stage, living_situation, employed, income_monthly_cents, primary_substance
                FROM assessment
                """ + where(participant) + " ORDER BY assessed_on DESC, id DESC LIMIT :limit")
                .param("participant", participant == null ? null : participant.value()).param("limit", limit)
                .query(AssessmentQueries::row).list();
    }

    long count(@Nullable ParticipantId participant) {
        return database.sql("SELECT count(*) FROM assessment " + where(participant))
                .param("participant", participant == null ? null : participant.value()).query(Long.class).single();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant) {
        return participant == null ? "" : "WHERE participant = :participant";
    }

    private static AssessmentRow row(ResultSet row, int number) throws SQLException {
        return new AssessmentRow(new AssessmentId(row.getLong("id")), LocalDate.parse(row.getString("assessed_on")),
                new ParticipantId(row.getLong("participant")), row.getString("stage"), row.getString("living_situation"),
                row.getString("employed"), (Integer) row.getObject("income_monthly_cents"), row.getString("primary_substance"));
    }
}
