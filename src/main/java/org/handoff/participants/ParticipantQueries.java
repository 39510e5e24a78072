package org.handoff.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of participants; their names come from the index. */
@Component
class ParticipantQueries {

    private static final String ROW = """
            SELECT p.id, p.sex,
                   (SELECT max(c.contacted_on) FROM contact c
                     WHERE c.participant = p.id AND c.direction = 'TWO_WAY') AS last_seen,
                   (SELECT s.name FROM contact c JOIN staff s ON s.id = c.staff
                     WHERE c.participant = p.id AND c.direction = 'TWO_WAY'
                     ORDER BY c.contacted_on DESC, c.id DESC LIMIT 1) AS worker,
                   (SELECT count(*) FROM referral r WHERE r.participant = p.id) AS referrals
            FROM participant p
            """;

    private final JdbcClient database;
    private final PeopleIndex index;
    private final PersonSeals seals;
    private final Clock clock;

    ParticipantQueries(JdbcClient database, PeopleIndex index, PersonSeals seals, Clock clock) {
        this.database = database;
        this.index = index;
        this.seals = seals;
        this.clock = clock;
    }

    /** Whom a worker saw last, the most recent first. */
    List<ParticipantRow> seenBy(String worker, int limit) {
        return database.sql("SELECT * FROM (" + ROW + ") WHERE worker = :worker ORDER BY last_seen DESC, id DESC LIMIT :limit")
                .param("worker", worker).param("limit", limit).query(rows()).list();
    }

    long countSeenBy(String worker) {
        return database.sql("SELECT count(*) FROM (" + ROW + ") WHERE worker = :worker").param("worker", worker).query(Long.class).single();
    }

    /** Everybody, most recently recorded first. */
    List<ParticipantRow> page(int limit) {
        return database.sql(ROW + """
                WHERE p.id IN (SELECT id FROM participant WHERE merged_into IS NULL ORDER BY recorded_at DESC, id DESC LIMIT :limit)
                ORDER BY p.recorded_at DESC, p.id DESC
                """).param("limit", limit).query(rows()).list();
    }

    long count() {
        return database.sql("SELECT count(*) FROM participant WHERE merged_into IS NULL").query(Long.class).single();
    }

    Optional<ParticipantRow> byId(long id) {
        return database.sql(ROW + "WHERE p.id = :id").param("id", id)
                .query((row, number) -> row(row, index.person(new ParticipantId(id)).orElseThrow())).optional();
    }

    /** Those people, who was seen last first. */
    List<ParticipantRow> byIds(List<ParticipantId> ids) {
        return database.sql(ROW + "WHERE p.id IN (SELECT value FROM json_each(:ids)) ORDER BY last_seen DESC, p.id DESC")
                .param("ids", ids.stream().map(ParticipantId::value).toList().toString()).query(rows()).list();
    }

    Optional<Long> byExternalKey(String key) {
        return database.sql("SELECT id FROM participant WHERE external_key_lookup = :key").param("key", seals.lookup(key))
                .query(Long.class).optional();
    }

    /** Whose record a record is now: its own, or the one it was merged into. */
    Optional<ParticipantId> survivor(long id) {
        return database.sql("SELECT coalesce(merged_into, id) FROM participant WHERE id = :id").param("id", id).query(Long.class)
                .optional().map(ParticipantId::new);
    }

    private List<LocalDate> receivedOn(ParticipantId id) {
        return database.sql("SELECT received_on FROM referral WHERE participant = :id").param("id", id.value())
                .query((row, number) -> LocalDate.parse(row.getString(1))).list();
    }

    /** Writes the age on the day of each referral of a person anew; null takes it away. */
    void reckonAges(ParticipantId id, @Nullable LocalDate dob) {
        for (LocalDate received : receivedOn(id)) {
            database.sql("UPDATE referral SET age = :age WHERE participant = :id AND received_on = :received")
                    .param("age", Ages.on(received, dob)).param("id", id.value()).param("received", received.toString()).update();
        }
    }

    /** Many rows: the index is brought up to date once. */
    private RowMapper<ParticipantRow> rows() {
        var people = index.byNumber();
        return (row, number) -> row(row, Objects.requireNonNull(people.get(row.getLong("id"))));
    }

    private ParticipantRow row(ResultSet row, IndexedPerson person) throws SQLException {
        var id = new ParticipantId(row.getLong("id"));
        var seen = row.getString("last_seen");
        return new ParticipantRow(id, person.name(), person.aliases().isEmpty() ? null : String.join("; ", person.aliases()),
                person.dob(), ageBand(person.dob()), row.getString("sex"), seen == null ? null : LocalDate.parse(seen),
                row.getString("worker"), row.getInt("referrals"), person.externalKey());
    }

    private String ageBand(@Nullable LocalDate dob) {
        if (dob == null) {
            return "";
        }
        int age = Period.between(dob, LocalDate.now(clock)).getYears();
        if (age < 18) {
            return "under 18";
        }
        if (age >= 65) {
            return "65+";
        }
        return age < 25 ? "18-24" : "%d-%d".formatted((age - 5) / 10 * 10 + 5, (age - 5) / 10 * 10 + 14);
    }
}
