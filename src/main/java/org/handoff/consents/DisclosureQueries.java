package org.handoff.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log of disclosures. */
@Component
class DisclosureQueries {

    private static final String ROW = """
            SELECT d.id, d.participant, d.disclosed_on, d.recipient, d.consent, d.legal_basis, d.reference, d.purpose, s.name AS worker,
                   (SELECT group_concat(c.data_class, ';' ORDER BY c.data_class) FROM disclosure_data_class c
                     WHERE c.disclosure_log = d.id) AS data_classes
            FROM disclosure_log d LEFT JOIN staff s ON s.id = d.staff
            """;
    private static final String ABOUT = "WHERE :person IS NULL OR d.participant = :person";

    private final JdbcClient database;
    private final DisclosureSeals seals;

    DisclosureQueries(JdbcClient database, DisclosureSeals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** Newest first; null for everybody. */
    List<DisclosureRow> about(@Nullable ParticipantId person, int limit) {
        return database.sql(ROW + ABOUT + " ORDER BY d.disclosed_on DESC, d.id DESC LIMIT :limit")
                .param("person", person == null ? null : person.value()).param("limit", limit).query(this::row).list();
    }

    long count(@Nullable ParticipantId person) {
        return database.sql("SELECT count(*) FROM disclosure_log d " + ABOUT)
                .param("person", person == null ? null : person.value()).query(Long.class).single();
    }

    private DisclosureRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long person = row.getLong("participant");
        var participant = row.wasNull() ? null : new ParticipantId(person);
        long consent = row.getLong("consent");
        var on = row.wasNull() ? null : new ConsentId(consent);
        var classes = row.getString("data_classes");
        var basis = new DisclosureBasis(participant, LocalDate.parse(row.getString("disclosed_on")),
                opened(DisclosureSeals.RECIPIENT, id, row), classes == null ? Set.of() : Set.of(classes.split(";")),
                opened(DisclosureSeals.PURPOSE, id, row), on, row.getString("legal_basis"),
                seals.open(DisclosureSeals.REFERENCE, id, row.getBytes("reference")));
        return new DisclosureRow(new DisclosureId(id), basis, row.getString("worker"));
    }

    private String opened(SealedColumn column, long id, ResultSet row) throws SQLException {
        return Objects.requireNonNull(seals.open(column, id, row.getBytes(column.column())));
    }
}
