package org.handoff.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to custom fields. The column that points to a record has the name of its kind. */
@Component
class FieldValueQueries {

    private static final String TABLE = "field_value";
    private static final SealedColumn INSIDE = new SealedColumn(TABLE, "inside");
    private static final Map<RecordKind, String> PERSON = Map.of(
            RecordKind.PARTICIPANT, "SELECT erased_on FROM participant WHERE id = ?",
            RecordKind.REFERRAL, "SELECT p.erased_on FROM referral r JOIN participant p ON p.id = r.participant WHERE r.id = ?",
            RecordKind.ASSESSMENT, "SELECT p.erased_on FROM assessment r JOIN participant p ON p.id = r.participant WHERE r.id "
                    + "= ?",
            RecordKind.CONTACT, "SELECT p.erased_on FROM contact r JOIN participant p ON p.id = r.participant WHERE r.id = ?");

    private final JdbcClient database;
    private final Seals seals;
    private final RowNumbers numbers;

    FieldValueQueries(JdbcClient database, Seals seals, RowNumbers numbers) {
        this.database = database;
        this.seals = seals;
        this.numbers = numbers;
    }

    /** Whether a record is there, and if so since when its person is erased. */
    Optional<Optional<LocalDate>> erasedOn(RecordKind kind, long record) {
        return database.sql(PERSON.get(kind)).param(record)
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse)).list().stream().findFirst();
    }

    /** The answers on records of one kind, by record and field; of two to one field, the later. */
    Map<Long, Map<String, String>> of(RecordKind kind, Collection<Long> records) {
        var values = new HashMap<Long, Map<String, String>>();
        database.sql("""
                SELECT id, %1$s AS record, field, coded, inside FROM field_value
                WHERE %1$s IN (SELECT value FROM json_each(?)) ORDER BY id
                """.formatted(kind.word())).param(records.toString()).query(row -> {
                    var value = row.getString("coded") != null ? row.getString("coded")
                            : seals.open(INSIDE, row.getLong("id"), row.getBytes("inside"));
                    // an erased person's row has neither
                    if (value != null) {
                        values.computeIfAbsent(row.getLong("record"), first -> new LinkedHashMap<>())
                                .put(row.getString("field"), value);
                    }
                });
        return values;
    }

    /** What lies clear of a field, by record. */
    List<ReleasableValue> clear(CustomField field) {
        return database.sql("""
                SELECT %1$s AS record, coded FROM field_value
                WHERE %1$s IS NOT NULL AND field = ? AND coded IS NOT NULL ORDER BY %1$s, id
                """.formatted(field.record().word())).param(field.name())
                .query((row, number) -> new ReleasableValue(field, row.getLong("record"), row.getString("coded"))).list();
    }

    /** A row of answers that was found: the number it is sealed for, the kind of record, and its day. */
    record Given(long id, RecordKind kind, @Nullable LocalDate on, String field, String value) {
    }

    /** The answers on all records of a person, those about the person first, then by day. */
    List<Given> ofPerson(long person) {
        return database.sql("""
                SELECT v.id, v.field, v.coded, v.inside, o.kind, o.day FROM field_value v JOIN (
                    SELECT id, 'PARTICIPANT' AS kind, NULL AS day FROM field_value WHERE participant = :person
                    UNION ALL SELECT f.id, 'REFERRAL', r.received_on FROM field_value f JOIN referral r ON r.id = f.referral
                    WHERE r.participant = :person
                    UNION ALL SELECT f.id, 'ASSESSMENT', a.assessed_on FROM field_value f JOIN assessment a ON a.id = f.assessment
                    WHERE a.participant = :person
                    UNION ALL SELECT f.id, 'CONTACT', c.contacted_on FROM field_value f JOIN contact c ON c.id = f.contact
                    WHERE c.participant = :person) o ON o.id = v.id
                WHERE v.coded IS NOT NULL OR v.inside IS NOT NULL ORDER BY o.day, v.id
                """).param("person", person).query((row, number) -> new Given(row.getLong("id"), RecordKind.valueOf(row.getString("kind")),
                row.getString("day") == null ? null : LocalDate.parse(row.getString("day")), row.getString("field"),
                row.getString("coded") != null ? row.getString("coded")
                        : String.valueOf(seals.open(INSIDE, row.getLong("id"), row.getBytes("inside"))))).list();
    }

    /** Whom a referral is of. */
    long personOf(long referral) {
        return database.sql("SELECT participant FROM referral WHERE id = ?").param(referral).query(Long.class).single();
    }

    /** Writes an answer in the place of an earlier one; null takes the earlier one away. */
    void write(CustomField field, long record, @Nullable String value) {
        var kind = field.record().word();
        if (value == null) {
            database.sql("DELETE FROM field_value WHERE %s = ? AND field = ?".formatted(kind)).params(record, field.name())
                    .update();
            return;
        }
        var earlier = database.sql("SELECT max(id) FROM field_value WHERE %s = ? AND field = ? HAVING max(id) IS NOT NULL"
                .formatted(kind))
                .params(record, field.name()).query(Long.class).optional();
        long id = earlier.orElseGet(() -> numbers.next(TABLE));
        var sealed = field.role().isSealed() ? seals.seal(INSIDE, RowPart.of(id), value) : null;
        var sql = earlier.isPresent()
                ? "UPDATE field_value SET version = version + 1, coded = :coded, inside = :inside, import_id = NULL WHERE id = "
                + ":id"
                : "INSERT INTO field_value (id, %s, field, coded, inside) VALUES (:id, :record, :field, :coded, :inside)"
                        .formatted(kind);
        var statement = database.sql(sql).param("id", id).param("coded", sealed == null ? value : null)
                .param("inside", sealed == null ? null : sealed.bytes());
        (earlier.isPresent() ? statement : statement.param("record", record).param("field", field.name())).update();
    }
}
