package org.handoff.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

/** Writes and reads which findings are no errors. */
@Component
class ExemptionQueries {

    private static final SealedColumn REASON = new SealedColumn("quality_exemption", "reason");

    /** A finding that is no error, with the values it was said of. */
    record Exemption(long number, String rule, Finding.RecordId record, ParticipantId participant, String facts, LocalDate acceptedOn,
            @Nullable String worker, @Nullable String reason) {
    }

    private final JdbcClient database;
    private final Seals seals;
    private final RowNumbers numbers;

    ExemptionQueries(JdbcClient database, Seals seals, RowNumbers numbers) {
        this.database = database;
        this.seals = seals;
        this.numbers = numbers;
    }

    List<Exemption> standing() {
        return database.sql("""
                SELECT x.*, s.name AS worker FROM quality_exemption x LEFT JOIN staff s ON s.id = x.staff
                WHERE x.reopened_on IS NULL ORDER BY x.id DESC
                """).query(this::exemption).list();
    }

    Optional<Exemption> of(String rule, Finding.RecordId record) {
        return database.sql("""
                SELECT x.*, s.name AS worker FROM quality_exemption x LEFT JOIN staff s ON s.id = x.staff
                WHERE x.reopened_on IS NULL AND x.rule = :rule AND x.letter = :letter AND x.record = :record
                """).param("rule", rule).param("letter", record.letter()).param("record", record.value()).query(this::exemption).optional();
    }

    void accept(Finding finding, LocalDate on, @Nullable Long staff, String reason) {
        long id = numbers.next("quality_exemption");
        Sealed sealed = seals.seal(REASON, RowPart.of(id), reason);
        database.sql("""
                INSERT INTO quality_exemption (id, rule, letter, record, participant, facts, accepted_on, staff, reason)
                VALUES (:id, :rule, :letter, :record, :participant, :facts, :on, :staff, :reason)
                """).param("id", id).param("rule", finding.rule()).param("letter", finding.record().letter())
                .param("record", finding.record().value()).param("participant", finding.participant().value())
                .param("facts", finding.facts()).param("on", on.toString()).param("staff", staff)
                .param("reason", sealed == null ? null : sealed.bytes()).update();
    }

    void reopen(long number, LocalDate on) {
        database.sql("UPDATE quality_exemption SET reopened_on = :on, version = version + 1 WHERE id = :id")
                .param("on", on.toString()).param("id", number).update();
    }

    private Exemption exemption(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Exemption(id, row.getString("rule"), new Finding.RecordId(row.getString("letter"), row.getLong("record")),
                new ParticipantId(row.getLong("participant")), row.getString("facts"), LocalDate.parse(row.getString("accepted_on")), row.getString("worker"),
                seals.open(REASON, id, row.getBytes("reason")));
    }
}
