package org.handoff.justice;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whether a person was referred after an overdose. */
@Component
class OverdoseQueries {

    private final JdbcClient database;

    OverdoseQueries(JdbcClient database) {
        this.database = database;
    }

    boolean isReferredAfterOverdose(ParticipantId participant, LocalDate on) {
        return database.sql("SELECT count(*) FROM referral WHERE participant = :participant AND received_on = :on AND pathway = 'NALOX'")
                .param("participant", participant.value()).param("on", on.toString()).query(Long.class).single() > 0;
    }
}
