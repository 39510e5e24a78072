package org.handoff.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads which records are known to be of two people. A decision on a record that was merged since holds for its survivor. */
@Component
class DifferenceQueries {

    private static final SealedColumn REASON = new SealedColumn("participant_difference", "reason");
    private static final String STANDING = """
            SELECT d.id, coalesce(p.merged_into, p.id) AS one, coalesce(o.merged_into, o.id) AS other, d.decided_on, d.reason, s.name AS worker
            FROM participant_difference d JOIN participant p ON p.id = d.participant JOIN participant o ON o.id = d.other
            LEFT JOIN staff s ON s.id = d.staff WHERE d.taken_back_on IS NULL
            """;

    private final JdbcClient database;
    private final Seals seals;
    private final RowNumbers numbers;

    DifferenceQueries(JdbcClient database, Seals seals, RowNumbers numbers) {
        this.database = database;
        this.seals = seals;
        this.numbers = numbers;
    }

    void decide(ParticipantId one, ParticipantId other, LocalDate on, @Nullable Long staff, String reason) {
        long id = numbers.next("participant_difference");
        Sealed sealed = seals.seal(REASON, RowPart.of(id), reason);
        database.sql("""
                INSERT INTO participant_difference (id, participant, other, decided_on, staff, reason)
                VALUES (:id, :one, :other, :on, :staff, :reason)
                """).param("id", id).param("one", Math.min(one.value(), other.value())).param("other", Math.max(one.value(), other.value()))
                .param("on", on.toString()).param("staff", staff).param("reason", sealed == null ? null : sealed.bytes()).update();
    }

    void takeBack(long number, LocalDate on) {
        database.sql("UPDATE participant_difference SET taken_back_on = :on, version = version + 1 WHERE id = :id")
                .param("on", on.toString()).param("id", number).update();
    }

    /** Every decision that stands, the last one first. */
    List<Difference> standing() {
        return database.sql(STANDING + " ORDER BY d.id DESC").query(this::difference).list();
    }

    Optional<Difference> between(ParticipantId one, ParticipantId other) {
        return standing().stream().filter(it -> it.isBetween(one, other)).findFirst();
    }

    private Difference difference(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Difference(id, new ParticipantId(row.getLong("one")), new ParticipantId(row.getLong("other")),
                LocalDate.parse(row.getString("decided_on")), row.getString("worker"), seals.open(REASON, id, row.getBytes("reason")));
    }
}
