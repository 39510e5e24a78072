package org.handoff.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handoff.exports.Life.Happening;
import org.handoff.exports.Life.Seen;
import org.handoff.exports.Life.Stay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the people of a cohort. Nothing sealed is read, so no key is needed. */
@Component
class LifeQueries {

    /** One row is one person with the first referral of the period, the latter by its number among those of one day. */
    private static final String PEOPLE = """
            WITH person AS MATERIALIZED (
                SELECT participant, referral, received_on AS index_on, age, door FROM (
                    SELECT r.*, row_number() OVER (PARTITION BY participant ORDER BY received_on, referral) AS nth
                    FROM report_referral r WHERE received_on BETWEEN :from AND :to AND received_on <= :asOf)
                WHERE nth = 1)
            """;

    private static final String FACTS = PEOPLE + """
            SELECT f.participant, f.participant AS participant_number, f.referral AS referral_number, a.id AS assessment_number, f.index_on, iif(p.deceased_on <= :asOf, p.deceased_on, NULL) AS died_on,
                   f.age, f.door, p.sex, p.race_exclusive AS race, p.veteran,
                   (SELECT c.offence FROM charge c WHERE c.referral = f.referral ORDER BY c.id LIMIT 1) AS offence,
                   a.living_situation AS housing, a.on_supervision AS supervision, a.primary_substance, a.on_moud,
                   a.in_mental_health_care AS mental_health_care, s.name AS site, e.id IS NOT NULL AS has_episode,
                   (SELECT e.closure_reason FROM report_episode e WHERE e.participant = f.participant AND e.enrolled_on >= f.index_on
                       AND e.closed_on <= :asOf ORDER BY e.enrolled_on, e.episode LIMIT 1) AS exit_reason,
                   q.erased_on IS NOT NULL AS erased,
                   EXISTS (SELECT 1 FROM report_consent c WHERE c.participant = f.participant AND c.type = 'RESEARCH'
                       AND c.holds_from <= :asOf AND coalesce(c.expires_on, :asOf) >= :asOf
                       AND (c.revoked_on IS NULL OR c.revoked_on > :asOf)) AS signed,
                   EXISTS (SELECT 1 FROM report_consent c WHERE c.participant = f.participant AND c.type = 'RESEARCH'
                       AND c.revoked_on <= :asOf) AS revoked
            FROM person f JOIN report_person p USING (participant) JOIN participant q ON q.id = f.participant
            LEFT JOIN assessment a ON a.id = (SELECT x.id FROM assessment x WHERE x.participant = f.participant AND x.stage = '1'
                AND x.assessed_on <= :asOf ORDER BY x.assessed_on, x.id LIMIT 1)
            LEFT JOIN episode e ON e.referral = f.referral LEFT JOIN site s ON s.id = e.site
            ORDER BY f.participant
            """;

    private static final String ARRESTS = PEOPLE + """
            SELECT DISTINCT a.participant, a.arrested_on AS day FROM person JOIN report_arrest a USING (participant)
            WHERE a.new_charge AND a.arrested_on <= :asOf ORDER BY 1, 2
            """;

    private static final String STAYS = PEOPLE + """
            SELECT c.participant, c.booked_on AS day, min(coalesce(c.released_on, :asOf), :asOf) AS until
            FROM person JOIN report_custody c USING (participant) WHERE c.booked_on <= :asOf ORDER BY 1, 2
            """;

    private static final String HAPPENINGS = PEOPLE + """
            , service AS (SELECT c.*, (SELECT min(g.service_group) FROM report_connection g WHERE g.connection = c.id) AS grouped
                FROM service_connection c JOIN person USING (participant))
            SELECT participant, day, what, grouped FROM (
                SELECT c.participant, c.contacted_on AS day, 'contact' AS what, '' AS grouped
                FROM report_contact c JOIN person USING (participant) WHERE c.direction = 'TWO_WAY'
                UNION ALL SELECT participant, referred_on, 'service_referred', grouped FROM service
                UNION ALL SELECT participant, attended_on, 'service_attended', grouped FROM service
                UNION ALL SELECT participant, engaged_on, 'service_engaged', grouped FROM service
                UNION ALL SELECT a.participant, a.assessed_on, 'assessment', '' FROM report_assessment a JOIN person USING (participant)
                UNION ALL SELECT e.participant, e.enrolled_on, 'enrolment', '' FROM report_episode e JOIN person USING (participant)
                UNION ALL SELECT e.participant, e.closed_on, 'exit', '' FROM report_episode e JOIN person USING (participant)
                UNION ALL SELECT o.participant, o.happened_on, 'overdose', '' FROM report_overdose o JOIN person USING (participant))
            WHERE day <= :asOf ORDER BY participant, day, what, grouped
            """;

    private static final String ASSESSMENTS = PEOPLE + """
            SELECT a.participant, a.assessed_on AS day, a.entry, a.housing, a.employed, a.income_cents
            FROM person JOIN report_assessment a USING (participant) WHERE a.assessed_on <= :asOf
            ORDER BY a.participant, a.assessed_on, a.assessment
            """;

    private static final Set<String> NO_FACTS = Set.of("participant", "index_on", "died_on");

    /** Of most kinds a person has few. */
    private static final int FEW = 3;

    private final JdbcClient jdbc;

    LifeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of the period, in the order of their numbers. */
    List<Life> lives(CohortRequest cohort) {
        var texts = new SharedTexts();
        var days = Map.of("from", cohort.period().from().toString(), "to", cohort.period().to().toString(), "asOf", cohort.asOf().toString());
        var arrests = grouped(ARRESTS, days, (row, number) -> texts.day(row.getString("day")));
        var stays = grouped(STAYS, days, (row, number) -> new Stay(texts.day(row.getString("day")), texts.day(row.getString("until"))));
        var happenings = grouped(HAPPENINGS, days, (row, number) -> new Happening(texts.day(row.getString("day")),
                texts.of(row.getString("what")), texts.of(text(row, "grouped"))));
        var assessments = grouped(ASSESSMENTS, days, (row, number) -> new Seen(texts.day(row.getString("day")), row.getBoolean("entry"),
                texts.of(row.getString("housing")), number(row, "employed"), number(row, "income_cents")));
        return jdbc.sql(FACTS).params(days).query((row, number) -> {
            long who = row.getLong("participant");
            var died = row.getString("died_on");
            var until = died == null ? cohort.asOf() : texts.day(died);
            return new Life(who, texts.day(row.getString("index_on")), until, facts(row, texts), arrests.getOrDefault(who, List.of()),
                    stays.getOrDefault(who, List.of()).stream().map(stay -> endingBy(stay, until)).toList(),
                    happenings.getOrDefault(who, List.of()), assessments.getOrDefault(who, List.of()));
        }).list();
    }

    /** The day of the first referral there is. */
    Optional<LocalDate> firstReferral() {
        return jdbc.sql("SELECT received_on FROM report_referral ORDER BY received_on LIMIT 1").query(String.class).optional().map(LocalDate::parse);
    }

    /** The number of the record that stands for one since it was merged; its own where it was not. */
    long standing(long participant) {
        return jdbc.sql("""
                WITH RECURSIVE later (id) AS (SELECT ? UNION SELECT p.merged_into FROM later JOIN participant p USING (id) WHERE p.merged_into IS NOT NULL)
                SELECT l.id FROM later l LEFT JOIN participant p USING (id) WHERE p.merged_into IS NULL
                """).param(participant).query(Long.class).single();
    }

    /** Codes that some record of the program holds in full, such as names of agencies and staff: none may be in a package. */
    Set<String> namesOfOthers() {
        return new HashSet<>(jdbc.sql("""
                SELECT name FROM agency UNION SELECT name FROM provider UNION SELECT name FROM staff UNION SELECT name FROM site
                UNION SELECT name FROM account
                """).query(String.class).list());
    }

    private <T> Map<Long, List<T>> grouped(String sql, Map<String, String> days, RowMapper<T> one) {
        var grouped = new HashMap<Long, List<T>>();
        jdbc.sql(sql).params(days).query(row -> {
            grouped.computeIfAbsent(row.getLong("participant"), none -> new ArrayList<>(FEW)).add(one.mapRow(row, row.getRow()));
        });
        return grouped;
    }

    private static Stay endingBy(Stay stay, LocalDate until) {
        return stay.until().isAfter(until) ? new Stay(stay.from(), until.plusDays(1)) : stay;
    }

    private static Map<String, String> facts(ResultSet row, SharedTexts texts) throws SQLException {
        var facts = new HashMap<String, String>();
        var columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            var value = row.getString(column);
            if (value != null && !NO_FACTS.contains(columns.getColumnLabel(column))) {
                facts.put(texts.of(columns.getColumnLabel(column)), texts.of(value));
            }
        }
        return Map.copyOf(facts);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
