package org.handoff.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads holds and requests. */
@Component
class LegalQueries {

    private static final SealedColumn REASON = new SealedColumn("legal_hold", "reason");
    private static final SealedColumn REQUESTED_BY = new SealedColumn("legal_hold", "requested_by");
    private static final SealedColumn LIFTED_WHY = new SealedColumn("legal_hold", "lifted_why");
    private static final SealedColumn SENDER = new SealedColumn("legal_request", "sender");
    private static final SealedColumn WANTED = new SealedColumn("legal_request", "wanted");

    private final JdbcClient database;
    private final Seals seals;
    private final RowNumbers numbers;

    LegalQueries(JdbcClient database, Seals seals, RowNumbers numbers) {
        this.database = database;
        this.seals = seals;
        this.numbers = numbers;
    }

    LegalHoldId hold(ParticipantId participant, LocalDate on, String reason, String requestedBy, @Nullable Long staff) {
        long id = numbers.next("legal_hold");
        database.sql("""
                INSERT INTO legal_hold (id, participant, set_on, reason, requested_by, staff)
                VALUES (:id, :participant, :on, :reason, :by, :staff)
                """).param("id", id).param("participant", participant.value()).param("on", on.toString())
                .param("reason", sealed(REASON, id, reason)).param("by", sealed(REQUESTED_BY, id, requestedBy))
                .param("staff", staff).update();
        return new LegalHoldId(id);
    }

    void lift(LegalHoldId id, LocalDate on, String why) {
        database.sql("UPDATE legal_hold SET lifted_on = :on, lifted_why = :why, version = version + 1 WHERE id = :id")
                .param("on", on.toString()).param("why", sealed(LIFTED_WHY, id.value(), why)).param("id", id.value()).update();
    }

    Optional<LegalHold> hold(LegalHoldId id) {
        return database.sql("SELECT * FROM legal_hold WHERE id = :id").param("id", id.value()).query(this::standing).optional();
    }

    /** Those that hold first, then the last one set; of one person when one is given. */
    List<LegalHold> holds(@Nullable ParticipantId person, int limit) {
        return database.sql("""
                SELECT * FROM legal_hold WHERE :person IS NULL OR participant = :person
                ORDER BY lifted_on IS NOT NULL, set_on DESC, id DESC LIMIT :limit
                """).param("person", number(person)).param("limit", limit).query(this::standing).list();
    }

    long holds(@Nullable ParticipantId person) {
        return database.sql("SELECT count(*) FROM legal_hold WHERE :person IS NULL OR participant = :person")
                .param("person", number(person)).query(Long.class).single();
    }

    /** The oldest hold on a person that was not lifted. */
    Optional<LegalHold> holding(ParticipantId person) {
        return database.sql("SELECT * FROM legal_hold WHERE participant = :person AND lifted_on IS NULL ORDER BY id LIMIT 1")
                .param("person", person.value()).query(this::standing).optional();
    }

    LegalRequestId receive(LegalRequest it, @Nullable Long staff) {
        long id = numbers.next("legal_request");
        database.sql("""
                INSERT INTO legal_request (id, participant, received_on, kind, sender, wanted, answer_by, staff)
                VALUES (:id, :participant, :received, :kind, :sender, :wanted, :answerBy, :staff)
                """).param("id", id).param("participant", number(it.participant())).param("received", it.receivedOn().toString())
                .param("kind", it.kind()).param("sender", sealed(SENDER, id, it.sender()))
                .param("wanted", sealed(WANTED, id, it.wanted()))
                .param("answerBy", it.answerBy() == null ? null : it.answerBy().toString()).param("staff", staff).update();
        return new LegalRequestId(id);
    }

    List<LegalRequestRow> requests(int limit) {
        return database.sql("""
                SELECT q.*, s.name AS worker FROM legal_request q LEFT JOIN staff s ON s.id = q.staff
                ORDER BY q.received_on DESC, q.id DESC LIMIT :limit
                """).param("limit", limit).query(this::logged).list();
    }

    long requests() {
        return database.sql("SELECT count(*) FROM legal_request").query(Long.class).single();
    }

    private LegalHold standing(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new LegalHold(new LegalHoldId(id), new ParticipantId(row.getLong("participant")),
                LocalDate.parse(row.getString("set_on")), text(REASON, id, row), text(REQUESTED_BY, id, row), day(row, "lifted_on"),
                seals.open(LIFTED_WHY, id, row.getBytes("lifted_why")));
    }

    private LegalRequestRow logged(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long person = row.getLong("participant");
        var participant = row.wasNull() ? null : new ParticipantId(person);
        var request = new LegalRequest(participant, LocalDate.parse(row.getString("received_on")), row.getString("kind"),
                text(SENDER, id, row), text(WANTED, id, row), day(row, "answer_by"));
        return new LegalRequestRow(new LegalRequestId(id), request, row.getString("worker"));
    }

    private byte[] sealed(SealedColumn column, long id, String text) {
        Sealed sealed = Objects.requireNonNull(seals.seal(column, RowPart.of(id), text));
        return sealed.bytes();
    }

    private String text(SealedColumn column, long id, ResultSet row) throws SQLException {
        return Objects.requireNonNull(seals.open(column, id, row.getBytes(column.column())));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Long number(@Nullable ParticipantId person) {
        return person == null ? null : person.value();
    }
}
