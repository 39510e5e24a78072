package org.handoff.consents;

import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers of consents and of what was disclosed on them. */
@Component
class ConsentQueries {

    private final JdbcClient database;

    ConsentQueries(JdbcClient database) {
        this.database = database;
    }

    /** Newest first; of one person, or those that end within two days and were not revoked, when these are given. */
    List<ConsentId> matching(@Nullable ParticipantId person, @Nullable LocalDate from, @Nullable LocalDate until, int limit) {
        return filtered("SELECT id FROM consent" + where(person, until) + " ORDER BY signed_on DESC, id DESC LIMIT :limit", person,
                from, until).param("limit", limit).query(Long.class).list().stream().map(ConsentId::new).toList();
    }

    long count(@Nullable ParticipantId person, @Nullable LocalDate from, @Nullable LocalDate until) {
        return filtered("SELECT count(*) FROM consent" + where(person, until), person, from, until).query(Long.class).single();
    }

    private static String where(@Nullable ParticipantId person, @Nullable LocalDate until) {
        return " WHERE 1 = 1" + (person == null ? "" : " AND participant = :person")
                + (until == null ? "" : " AND expires_on BETWEEN :from AND :until AND (revoked_on IS NULL OR revoked_on > :from)");
    }

    private JdbcClient.StatementSpec filtered(String sql, @Nullable ParticipantId person, @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return database.sql(sql).param("person", person == null ? null : person.value())
                .param("from", from == null ? null : from.toString()).param("until", until == null ? null : until.toString());
    }

    /** What was disclosed on a consent after a day. */
    List<DisclosureId> disclosedAfter(ConsentId consent, LocalDate day) {
        return database.sql("SELECT id FROM disclosure_log WHERE consent = :consent AND disclosed_on > :day ORDER BY id")
                .param("consent", consent.value()).param("day", day.toString()).query(Long.class).list().stream()
                .map(DisclosureId::new).toList();
    }

    /** How often something was disclosed on a consent. */
    long disclosed(ConsentId consent) {
        return database.sql("SELECT count(*) FROM disclosure_log WHERE consent = :consent").param("consent", consent.value())
                .query(Long.class).single();
    }
}
