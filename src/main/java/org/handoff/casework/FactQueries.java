package org.handoff.casework;

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

/** Reads the dated facts of a person. */
@Component
class FactQueries {

    private final JdbcClient database;
    private final Seals seals;

    FactQueries(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** A fact with its code, before it has words. */
    record Recorded(LocalDate on, @Nullable String time, String kind, RecordId record, @Nullable String list,
            @Nullable String code, @Nullable String detail, @Nullable String worker) {
    }

    /** All facts of the days from one to the other, both included, in order. */
    List<Recorded> of(ParticipantId participant, LocalDate from, LocalDate to) {
        return database.sql("""
                SELECT happened_on, time, kind, letter, record, list, code, detail, sealed_table, sealed_column, sealed, sealed_row, worker
                FROM case_fact
                WHERE participant = :participant AND happened_on BETWEEN :from AND :to
                ORDER BY happened_on, place, time, record
                """).param("participant", participant.value()).param("from", from.toString()).param("to", to.toString())
                .query(this::row).list();
    }

    private Recorded row(ResultSet row, int number) throws SQLException {
        return new Recorded(LocalDate.parse(row.getString("happened_on")), row.getString("time"), row.getString("kind"),
                new RecordId(row.getString("letter"), row.getLong("record")), row.getString("list"), row.getString("code"),
                row.getString("detail") == null ? opened(row) : row.getString("detail"), row.getString("worker"));
    }

    private @Nullable String opened(ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        return sealed == null ? null
                : seals.open(new SealedColumn(row.getString("sealed_table"), row.getString("sealed_column")), row.getLong("sealed_row"), sealed);
    }
}
