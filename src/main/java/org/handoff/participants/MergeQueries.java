package org.handoff.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads which records were merged, and what each merge changed. */
@Component
class MergeQueries {

    private static final SealedColumn GAINED = new SealedColumn("participant_merge", "gained");
    private static final SealedColumn REASON = new SealedColumn("participant_merge", "reason");
    private static final String STANDING = """
            SELECT m.id, m.participant, m.survivor, p.merged_into, m.merged_on
            FROM participant_merge m JOIN participant p ON p.id = m.participant WHERE m.unmerged_on IS NULL
            """;

    /** A row that a merge changed. */
    record Changed(String table, String column, long record) {
    }

    private final JdbcClient database;
    private final Seals seals;
    private final RowNumbers numbers;

    MergeQueries(JdbcClient database, Seals seals, RowNumbers numbers) {
        this.database = database;
        this.seals = seals;
        this.numbers = numbers;
    }

    /** The merge that gave a record up. */
    Optional<PersonMerge> of(long person) {
        return database.sql(STANDING + " AND m.participant = :person").param("person", person).query(MergeQueries::merge).optional();
    }

    /** What was merged straight into a record, the first one first. */
    List<PersonMerge> into(ParticipantId survivor) {
        return database.sql(STANDING + " AND m.survivor = :survivor ORDER BY m.id").param("survivor", survivor.value())
                .query(MergeQueries::merge).list();
    }

    /** Every merge that stands, the last one first, at most so many. */
    List<PersonMerge> standing(int limit) {
        return database.sql(STANDING + " ORDER BY m.id DESC LIMIT :limit").param("limit", limit).query(MergeQueries::merge).list();
    }

    long begin(ParticipantId person, ParticipantId survivor, LocalDate on, @Nullable Long staff, @Nullable String reason,
            Map<String, Long> marks) {
        long id = numbers.next("participant_merge");
        database.sql("""
                INSERT INTO participant_merge (id, participant, survivor, merged_on, staff, reason, marks)
                VALUES (:id, :person, :survivor, :on, :staff, :reason, :marks)
                """).param("id", id).param("person", person.value()).param("survivor", survivor.value()).param("on", on.toString())
                .param("staff", staff).param("reason", sealed(REASON, id, reason)).param("marks", JsonMapper.shared().writeValueAsString(marks)).update();
        return id;
    }

    void gained(long merge, Gained gained) {
        database.sql("UPDATE participant_merge SET gained = :gained, version = version + 1 WHERE id = :id")
                .param("gained", sealed(GAINED, merge, gained.json())).param("id", merge).update();
    }

    Gained gained(long merge) {
        var json = seals.open(GAINED, merge, database.sql("SELECT gained FROM participant_merge WHERE id = :id").param("id", merge)
                .query(byte[].class).single());
        return Gained.parse(Objects.requireNonNull(json));
    }

    Map<String, Long> marks(long merge) {
        return JsonMapper.shared().readValue(database.sql("SELECT marks FROM participant_merge WHERE id = :id").param("id", merge).query(String.class)
                .single(), new TypeReference<>() {
                });
    }

    void changed(long merge, String table, String column, Collection<Long> records) {
        database.sql("""
                INSERT INTO participant_merge_record (participant_merge, table_name, column_name, record)
                SELECT :merge, :table, :column, value FROM json_each(:records)
                """).param("merge", merge).param("table", table).param("column", column).param("records", records.toString()).update();
    }

    List<Changed> changed(long merge) {
        return database.sql("""
                SELECT table_name, column_name, record FROM participant_merge_record WHERE participant_merge = :merge
                ORDER BY table_name, column_name, record
                """).param("merge", merge)
                .query((row, number) -> new Changed(row.getString(1), row.getString(2), row.getLong(3))).list();
    }

    /** Says, or takes back, whose record a record is part of. */
    void point(ParticipantId person, @Nullable ParticipantId survivor) {
        database.sql("UPDATE participant SET merged_into = :survivor, version = version + 1 WHERE id = :person")
                .param("survivor", survivor == null ? null : survivor.value()).param("person", person.value()).update();
    }

    void end(long merge, LocalDate on) {
        database.sql("UPDATE participant_merge SET unmerged_on = :on, gained = NULL, version = version + 1 WHERE id = :id")
                .param("on", on.toString()).param("id", merge).update();
    }

    private byte @Nullable [] sealed(SealedColumn column, long id, @Nullable String text) {
        Sealed sealed = seals.seal(column, RowPart.of(id), text);
        return sealed == null ? null : sealed.bytes();
    }

    private static PersonMerge merge(ResultSet row, int number) throws SQLException {
        return new PersonMerge(row.getLong("id"), new ParticipantId(row.getLong("participant")), new ParticipantId(row.getLong("survivor")),
                new ParticipantId(row.getLong("merged_into")), LocalDate.parse(row.getString("merged_on")));
    }
}
