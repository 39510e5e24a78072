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
    /** Only who has a contact with the worker can have been seen by them last. */
    private static final String SEEN_BY = "SELECT * FROM (" + ROW + """
            WHERE p.id IN (SELECT k.participant FROM contact k WHERE k.staff = (SELECT id FROM staff WHERE name = :worker)))
            WHERE worker = :worker
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
        return rows(database.sql(SEEN_BY + "ORDER BY last_seen DESC, id DESC LIMIT :limit")
                .param("worker", worker).param("limit", limit));
    }

    long countSeenBy(String worker) {
        return database.sql("SELECT count(*) FROM (" + SEEN_BY + ")").param("worker", worker).query(Long.class).single();
    }

    /** Everybody, most recently recorded first. */
    List<ParticipantRow> page(int limit) {
        return rows(database.sql(ROW + """
                WHERE p.id IN (SELECT id FROM participant WHERE merged_into IS NULL ORDER BY recorded_at DESC, id DESC LIMIT :limit)
                ORDER BY p.recorded_at DESC, p.id DESC
                """).param("limit", limit));
    }

    /** How many people there are: whoever has them in memory knows it without going through an index. */
    long count() {
        return index.count().orElseGet(this::counted);
    }

    /** The two parts are counted in indexes, without reading anybody's row. */
    long counted() {
        return database.sql("SELECT (SELECT count(*) FROM participant) - (SELECT count(*) FROM participant WHERE merged_into IS NOT NULL)")
                .query(Long.class).single();
    }

    Optional<ParticipantRow> byId(long id) {
        return rows(database.sql(ROW + "WHERE p.id = :id").param("id", id)).stream().findFirst();
    }

    /** Those people, who was seen last first. */
    List<ParticipantRow> byIds(List<ParticipantId> ids) {
        return rows(database.sql(ROW + "WHERE p.id IN (SELECT value FROM json_each(:ids)) ORDER BY last_seen DESC, p.id DESC")
                .param("ids", ids.stream().map(ParticipantId::value).toList().toString()));
    }

    /** Those people by their numbers alone, in the same order. */
    List<ParticipantId> bySeenLast(List<ParticipantId> ids) {
        return database.sql("""
                SELECT value FROM json_each(:ids) ORDER BY (SELECT max(c.contacted_on) FROM contact c
                                                             WHERE c.participant = value AND c.direction = 'TWO_WAY') DESC, value DESC
                """).param("ids", ids.stream().map(ParticipantId::value).toList().toString())
                .query((row, number) -> new ParticipantId(row.getLong(1))).list();
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

    /** A row without what is sealed of the person. */
    private record Line(long id, @Nullable String sex, @Nullable String lastSeen, @Nullable String worker, int referrals) {

        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(row.getLong("id"), row.getString("sex"), row.getString("last_seen"), row.getString("worker"), row.getInt("referrals"));
        }
    }

    /** Many rows: the index is brought up to date once. */
    private List<ParticipantRow> rows(JdbcClient.StatementSpec asked) {
        var lines = asked.query(Line::of).list();
        var people = index.people(lines.stream().map(Line::id).toList());
        return lines.stream().map(line -> row(line, Objects.requireNonNull(people.get(line.id())))).toList();
    }

    private ParticipantRow row(Line line, IndexedPerson person) {
        return new ParticipantRow(new ParticipantId(line.id()), person.name(), person.aliases().isEmpty() ? null : String.join("; ", person.aliases()),
                person.dob(), ageBand(person.dob()), line.sex(), line.lastSeen() == null ? null : LocalDate.parse(line.lastSeen()), line.worker(),
                line.referrals(), person.externalKey());
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
