package org.handoff.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of participants. */
@Component
class ParticipantQueries {

    private static final String ROW = """
            SELECT p.id, p.first_name, p.last_name, p.dob, p.sex, p.external_key,
                   (SELECT group_concat(alias, '; ') FROM participant_alias a WHERE a.participant = p.id) AS aliases,
                   (SELECT max(c.contacted_on) FROM contact c
                     WHERE c.participant = p.id AND c.direction = 'TWO_WAY') AS last_seen,
                   (SELECT s.name FROM contact c JOIN staff s ON s.id = c.staff
                     WHERE c.participant = p.id AND c.direction = 'TWO_WAY'
                     ORDER BY c.contacted_on DESC, c.id DESC LIMIT 1) AS worker,
                   (SELECT count(*) FROM referral r WHERE r.participant = p.id) AS referrals
            FROM participant p
            """;

    private final JdbcClient database;
    private final Clock clock;

    ParticipantQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everybody, most recently recorded first. */
    List<ParticipantRow> page(int limit) {
        return database.sql(ROW + """
                WHERE p.id IN (SELECT id FROM participant ORDER BY recorded_at DESC, id DESC LIMIT :limit)
                ORDER BY p.recorded_at DESC, p.id DESC
                """).param("limit", limit).query(this::row).list();
    }

    long count() {
        return database.sql("SELECT count(*) FROM participant").query(Long.class).single();
    }

    Optional<ParticipantRow> byId(long id) {
        return database.sql(ROW + "WHERE p.id = :id").param("id", id).query(this::row).optional();
    }

    Optional<ParticipantId> byExternalKey(String key) {
        return database.sql("SELECT id FROM participant WHERE external_key = :key").param("key", key)
                .query((row, number) -> new ParticipantId(row.getLong(1))).optional();
    }

    /** People of the same first and last name, born on the same day; nobody when one of the three is not known. */
    List<ParticipantId> namesakes(PersonalDetails person) {
        if (person.firstName() == null || person.lastName() == null || person.dob() == null) {
            return List.of();
        }
        return database.sql("""
                SELECT id FROM participant
                WHERE dob = :dob AND lower(first_name) = lower(:first) AND lower(last_name) = lower(:last) ORDER BY id
                """).param("dob", person.dob().toString()).param("first", person.firstName()).param("last", person.lastName())
                .query((row, number) -> new ParticipantId(row.getLong(1))).list();
    }

    /** The names of people by their numbers. */
    Map<ParticipantId, String> names(Collection<Long> ids) {
        var names = new HashMap<ParticipantId, String>();
        database.sql("""
                SELECT p.id, p.first_name, p.last_name,
                       (SELECT group_concat(alias, '; ') FROM participant_alias a WHERE a.participant = p.id) AS aliases
                FROM participant p WHERE p.id IN (SELECT value FROM json_each(:ids))
                """).param("ids", ids.toString()).query(row -> {
                    names.put(new ParticipantId(row.getLong("id")), name(row));
                });
        return names;
    }

    /** People of whom every word is part of a name or alias, best first: a name that begins with it before one that holds it. */
    List<ParticipantRow> named(List<String> words, int limit) {
        return named(ROW + called(words) + """
                ORDER BY p.last_name LIKE :start ESCAPE '\\' OR p.first_name LIKE :start ESCAPE '\\' DESC, last_seen DESC, p.id DESC
                LIMIT :limit
                """, words).param("start", escaped(words.isEmpty() ? "" : words.get(0)) + "%").param("limit", limit)
                .query(this::row).list();
    }

    /** How many people there are of that name. */
    long countNamed(List<String> words) {
        return named("SELECT count(*) FROM participant p " + called(words), words).query(Long.class).single();
    }

    private static String called(List<String> words) {
        var where = new StringBuilder("WHERE 1 = 1");
        for (int i = 0; i < words.size(); i++) {
            where.append("""
                     AND (p.first_name LIKE :w%1$d ESCAPE '\\' OR p.last_name LIKE :w%1$d ESCAPE '\\'
                      OR EXISTS (SELECT 1 FROM participant_alias a WHERE a.participant = p.id AND a.alias LIKE :w%1$d ESCAPE '\\'))
                    """.formatted(i));
        }
        return where.toString();
    }

    private JdbcClient.StatementSpec named(String sql, List<String> words) {
        var query = database.sql(sql);
        for (int i = 0; i < words.size(); i++) {
            query = query.param("w" + i, "%" + escaped(words.get(i)) + "%");
        }
        return query;
    }

    private ParticipantRow row(ResultSet row, int number) throws SQLException {
        var dob = row.getString("dob") == null ? null : LocalDate.parse(row.getString("dob"));
        var seen = row.getString("last_seen");
        return new ParticipantRow(new ParticipantId(row.getLong("id")), name(row), row.getString("aliases"), dob, ageBand(dob), row.getString("sex"),
                seen == null ? null : LocalDate.parse(seen), row.getString("worker"), row.getInt("referrals"),
                row.getString("external_key"));
    }

    private static String name(ResultSet row) throws SQLException {
        var aliases = row.getString("aliases");
        return new PersonalDetails(row.getString("first_name"), row.getString("last_name"),
                aliases == null ? Set.of() : Set.of(aliases.split("; ")[0]), null, null, null, Set.of(),
                null, null, null, null).name();
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

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
