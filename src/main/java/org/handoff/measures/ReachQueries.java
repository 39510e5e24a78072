package org.handoff.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was reached: people of the cohort, people on the caseload, and referrals by the way they came in. */
@Component
class ReachQueries {

    /** One row is one person of the cohort, with the way in and the age at the first referral in the period. */
    private static final String COHORT = """
            WITH referred AS (
                SELECT participant, age, door, pathway, agency_kind,
                       row_number() OVER (PARTITION BY participant ORDER BY received_on, referral) AS nth
                FROM report_referral WHERE received_on BETWEEN :from AND :until),
            reached AS (SELECT * FROM referred WHERE nth = 1)
            """;

    /** One row is one person enrolled on the last day, with the way in of the latest enrolment and the age at its referral. */
    private static final String CASELOAD = """
            WITH enrolled AS (
                SELECT participant, age, door, pathway, agency_kind,
                       row_number() OVER (PARTITION BY participant ORDER BY enrolled_on DESC, episode DESC) AS nth
                FROM report_episode WHERE enrolled_on <= :until AND (closed_on IS NULL OR closed_on > :until)),
            reached AS (SELECT * FROM enrolled WHERE nth = 1)
            """;

    /** One row is one referral. */
    private static final String EVENTS = """
            WITH reached AS (
                SELECT participant, age, door, pathway, agency_kind
                FROM report_referral WHERE received_on BETWEEN :from AND :until)
            """;

    /** The band of an age in whole years. */
    static final String AGE_BAND = """
            CASE WHEN age IS NULL THEN 'unknown' WHEN age < 18 THEN 'under 18' WHEN age < 25 THEN '18-24'
                 WHEN age < 35 THEN '25-34' WHEN age < 45 THEN '35-44' WHEN age < 55 THEN '45-54'
                 WHEN age < 65 THEN '55-64' ELSE '65+' END
            """;

    private static final String WAY_IN = """
            SELECT 'who.door' AS id, 'door' AS list, door AS answer, participant FROM reached
            UNION ALL SELECT 'who.pathway', 'pathway', coalesce(pathway, 'unknown'), participant FROM reached
            UNION ALL SELECT 'who.agency_kind', 'agency-kind', coalesce(agency_kind, 'unknown'), participant FROM reached
            """;

    /** The age is that of the referral which counts: birth dates are sealed, and reports hold no key to them. */
    private static final String PERSON = """
            , person AS (
                SELECT p.*, r.age
                FROM reached r JOIN report_person p USING (participant))
            , given AS (
                SELECT 'who.race_any' AS id, 'race' AS list, x.race AS answer, participant
                  FROM reached JOIN report_person_race x USING (participant)
                UNION ALL SELECT 'who.race_exclusive', 'race', race_exclusive, participant FROM person
                UNION ALL SELECT 'who.sex', 'sex', coalesce(sex, 'unknown'), participant FROM person
                UNION ALL SELECT 'who.age', 'age', """ + AGE_BAND + """
                  , participant FROM person
                UNION ALL SELECT 'who.housing_at_intake', 'living-situation',
                       iif(entry_assessed_on <= :asOf, entry_housing, 'not_assessed'), participant FROM person
                UNION ALL SELECT 'who.primary_substance', 'substance',
                       iif(entry_assessed_on <= :asOf, entry_substance, 'not_assessed'), participant FROM person
                UNION ALL SELECT 'who.veteran', 'yes-no', coalesce(veteran, 'unknown'), participant FROM person
                UNION ALL
            """ + WAY_IN + ")";

    /** One row is one person under each answer: of the cohort, and of the caseload. */
    static final String GIVEN_BY_COHORT = COHORT + PERSON;
    static final String GIVEN_BY_CASELOAD = CASELOAD + PERSON;

    private static final String COUNTED = """
            , counted AS (SELECT id, list, answer, count(*) AS value FROM given GROUP BY id, list, answer)
            SELECT c.id, c.answer AS key, coalesce(a.label, c.answer) AS label, c.value
            FROM counted c LEFT JOIN report_answer a ON a.list IN (c.list, 'any') AND a.answer = c.answer
            ORDER BY a.position, c.answer
            """;

    private static final List<String> WAYS_IN = List.of("who.door", "who.pathway", "who.agency_kind");
    private static final List<String> ATTRIBUTES = List.of("who.race_any", "who.race_exclusive", "who.sex", "who.age", "who.door",
            "who.pathway", "who.agency_kind", "who.housing_at_intake", "who.primary_substance", "who.veteran");

    private final JdbcClient jdbc;

    ReachQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(String id, String key, String label, long value) {
    }

    List<MeasureTable> reached(Scope scope) {
        var tables = new ArrayList<MeasureTable>(tables(scope, GIVEN_BY_COHORT, ATTRIBUTES, ""));
        tables.addAll(tables(scope, EVENTS + ", given AS (" + WAY_IN + ")", WAYS_IN, ".events"));
        tables.addAll(tables(scope, GIVEN_BY_CASELOAD, ATTRIBUTES, ".caseload"));
        return List.copyOf(tables);
    }

    private List<MeasureTable> tables(Scope scope, String given, List<String> ids, String suffix) {
        Map<String, List<MeasureTable.Row>> rows = new LinkedHashMap<>();
        ids.forEach(id -> rows.put(id, new ArrayList<>()));
        for (var cell : jdbc.sql(given + COUNTED).params(scope.parameters()).query(Cell.class).list()) {
            rows.get(cell.id()).add(new MeasureTable.Row(cell.key(), cell.label(), cell.value()));
        }
        // Everybody has exactly one door, so the doors add up to what every share is taken of.
        long of = rows.get("who.door").stream().mapToLong(MeasureTable.Row::value).sum();
        return ids.stream().map(id -> new MeasureTable(id + suffix, of, List.copyOf(rows.get(id)))).toList();
    }
}
