package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handoff.imports.ImportResult.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole counties: in without a problem, once only, and out again without a trace. */
class CountyImportTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"multnomah, 2783, 520, 606", "county-2000, 16956, 1720, 2000"})
    void goesInCleanOnceAndComesOutWithoutATrace(String county, long rows, long people, long referrals) throws Exception {
        try (var database = new ImportDatabase(folder.resolve("test.db"))) {
            var before = database.dump();
            var path = Path.of("src/test/resources/data", county);

            var first = database.imports().read(ImportRequest.of(path));
            assertThat(first.problems()).isEmpty();
            assertThat(first.total()).isEqualTo(new Outcomes(rows, 0, 0, 0));
            assertThat(database.count("participant")).isEqualTo(people);
            assertThat(database.count("referral")).isEqualTo(referrals);

            var full = database.dump();
            var second = database.imports().read(ImportRequest.of(path));
            assertThat(second.ending()).isEqualTo(Ending.NOTHING_TO_WRITE);
            assertThat(second.total()).isEqualTo(new Outcomes(0, 0, rows, 0));
            assertThat(database.dump()).isEqualTo(full);
            assertThat(database.imports().list()).hasSize(1);

            assertThat(database.imports().undo(first.id()).removed()).isEqualTo(rows);
            assertThat(database.dump()).isEqualTo(before);
        }
    }

    @Test
    void fillsTheColumnsOfEachRecord() throws Exception {
        try (var database = new ImportDatabase(folder.resolve("test.db"))) {
            database.imports().read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")));

            assertThat(database.rows("""
                    SELECT clear('participant', 'first_name', id, first_name), clear('participant', 'last_name', id, last_name),
                        clear('participant', 'dob', id, dob), birth_year, sex, language, (SELECT group_concat(race, '+' ORDER BY race)
                        FROM participant_race WHERE participant = id) FROM participant
                    WHERE clear('participant', 'external_key', id, external_key) = 'X000002'
                    """)).containsExactly("Ada|Walker|1979-07-20|1979|1|en|BlackAfAmerican+White");
            assertThat(database.rows("""
                    SELECT clear('participant', 'external_key', p.id, p.external_key), r.received_on, age, door, pathway, a.name, a.kind, agency_kind, perceived_race, decision,
                        decided_on, handoff_called_at, handoff_arrived_at, intake_due_on, intake_on, r.version
                    FROM referral r JOIN participant p ON p.id = r.participant JOIN agency a ON a.id = r.agency
                    WHERE clear('referral', 'external_key', r.id, r.external_key) = 'R0000001'
                    """)).containsExactly("X000001|2021-07-18|57|ARREST|INTERV|Street Team|LAW_ENFORCEMENT|LAW_ENFORCEMENT|U|APPROVED|"
                            + "2021-07-19|2021-07-18T16:16|2021-07-18T16:27|2021-08-17|2021-08-09|0");
            assertThat(database.rows("""
                    SELECT assessed_on, income_monthly_cents, living_situation, has_id FROM assessment
                    WHERE clear('assessment', 'external_key', id, external_key) = 'A0000002'
                    """)).containsExactly("2022-03-03|210000|101|1");
            assertThat(database.rows("""
                    SELECT c.contacted_on, minutes, mode, direction, s.name FROM contact c JOIN staff s ON s.id = c.staff
                    WHERE clear('contact', 'external_key', c.id, c.external_key) = 'C0000001'
                    """)).containsExactly("2021-12-19|82|FIELD|TWO_WAY|w11");
        }
    }
}
