package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handoff.HandoffProgram;
import org.handoff.codes.Codes;
import org.handoff.console.Caller;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Progress;
import org.handoff.console.Streams;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.platform.DataFile;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept of a day says the same as what is computed, whatever is written meanwhile. */
class KeptDutiesTests {

    private static final int ALL = 1_000;

    @TempDir
    private static Path folder;
    private static ConfigurableApplicationContext program;
    private static Casework computed;
    private static Casework kept;

    @BeforeAll
    static void start() {
        program = HandoffProgram.on(folder.resolve("day.db"), ADay.TODAY.toString());
        program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")).acceptingValid()
                .rejectingTo(folder));
        program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/day")));
        steps("closed_on IS NULL AND id % 2 = 0");
        computed = program.getBean(Casework.class);
        kept = of(0);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static Casework of(long small) {
        return new Casework(program.getBean(DutyQueries.class), program.getBean(OpenEpisodeQueries.class), program.getBean(FactQueries.class),
                program.getBean(ParticipantDirectory.class), program.getBean(Codes.class), program.getBean(OwnDuties.class), keptDuties(small),
                program.getBean(Clock.class));
    }

    private static KeptDuties keptDuties(long small) {
        return new KeptDuties(program.getBean(KeptDutyQueries.class), program.getBean(DutyQueries.class), program.getBean(Progress.class), small);
    }

    private static void bothSayTheSame() {
        assertThat(kept.counts()).isEqualTo(computed.counts());
        for (int rows : List.of(3, ALL)) {
            assertThat(kept.today(DutyFilter.ALL, rows)).isEqualTo(computed.today(DutyFilter.ALL, rows));
            assertThat(kept.overdue(DutyFilter.ALL, rows)).isEqualTo(computed.overdue(DutyFilter.ALL, rows));
            assertThat(kept.caseload(null, null, rows)).isEqualTo(computed.caseload(null, null, rows));
        }
        var consents = new DutyFilter(null, null, DutyKind.CONSENT);
        assertThat(kept.today(consents, 3)).isEqualTo(computed.today(consents, 3));
    }

    @Test
    void theFirstRowsAndTheCountsAreThoseOfTheWholeList() {
        bothSayTheSame();
        assertThat(jdbc().queryForObject("SELECT count(*) FROM case_kept", Long.class)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT INTO contact (participant, contacted_on, direction) SELECT participant, '2026-03-15', 'TWO_WAY' FROM case_kept_open LIMIT 3",
        "UPDATE contact SET direction = 'ATTEMPTED' WHERE id % 7 = 0",
        "DELETE FROM contact WHERE id % 11 = 0",
        "UPDATE contact SET participant = (SELECT max(participant) FROM case_kept_open) WHERE id % 13 = 0",
        "UPDATE episode SET closed_on = '2026-03-14', closure_reason = (SELECT min(code) FROM code_closure_reason) WHERE closed_on IS NULL AND id % 5 = 0",
        "UPDATE episode SET closed_on = NULL, closure_reason = NULL, completion = NULL WHERE closed_on > '2026-01-01' AND id % 3 = 0",
        "UPDATE referral SET intake_on = NULL, decision = 'APPROVED' WHERE id % 9 = 0 AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.referral = referral.id)",
        "UPDATE referral SET owner = (SELECT min(id) FROM staff) WHERE id % 2 = 0",
        "DELETE FROM consent WHERE id % 4 = 0",
        "UPDATE consent SET expires_on = '2026-03-20' WHERE id % 5 = 0",
        "DELETE FROM assessment WHERE id % 6 = 0",
        "UPDATE custody_span SET released_on = NULL WHERE id % 8 = 0",
        "INSERT INTO legal_matter (participant, type, court_on) SELECT participant, 'WARRANT', '2026-03-20' FROM case_kept_open LIMIT 2",
        "UPDATE legal_matter SET court_on = '2026-03-01'",
        "UPDATE service_connection SET appointment_on = '2026-03-18', attended_on = NULL, engaged_on = NULL, ended_on = NULL WHERE id % 3 = 0",
        "UPDATE service_connection SET appointment_on = '2026-03-10' WHERE id % 6 = 0",
        "INSERT INTO service_connection (participant, category, appointment_on) SELECT participant, '21', '2026-03-17' FROM case_kept_open LIMIT 2",
        "UPDATE service_connection SET participant = (SELECT max(participant) FROM case_kept_open) WHERE id % 9 = 0",
        "DELETE FROM service_connection WHERE id % 12 = 0",
        "UPDATE goal_step SET done_on = '2026-03-15' WHERE id % 5 = 0",
        "UPDATE goal SET closed_on = '2026-03-15' WHERE id % 7 = 0",
        "UPDATE plan SET episode = (SELECT max(id) FROM episode WHERE closed_on IS NULL) WHERE id % 4 = 0",
        "UPDATE goal_step SET goal = (SELECT max(id) FROM goal) WHERE id % 8 = 0",
        "DELETE FROM goal_step WHERE id % 3 = 0",
        "UPDATE participant SET deceased_on = '2026-03-15' WHERE id IN (SELECT participant FROM case_kept_open LIMIT 2)",
        "UPDATE site SET reassess_days = 90",
        "UPDATE staff SET name = name || ' Jr' WHERE id = 1"})
    void itFollowsEveryWrite(String write) {
        kept.counts();
        int touched = jdbc().update(write);
        assertThat(touched).isPositive();
        bothSayTheSame();
    }

    @Test
    void itFollowsAPlanWithItsGoalsAndSteps() {
        kept.counts();
        assertThat(steps("closed_on IS NULL AND id % 2 = 1")).isPositive();
        bothSayTheSame();
        jdbc().update("DELETE FROM goal_step WHERE id % 2 = 1");
        jdbc().update("DELETE FROM goal WHERE id % 2 = 1");
        jdbc().update("DELETE FROM plan WHERE id % 2 = 1");
        bothSayTheSame();
    }

    /** A plan with one goal and one step for each of some episodes. */
    private static int steps(String episodes) {
        var numbers = jdbc().queryForList("SELECT id FROM episode WHERE " + episodes, Long.class);
        for (long number : numbers) {
            jdbc().update("INSERT INTO plan (id, episode, made_on) VALUES (?, ?, '2026-01-01')", number, number);
            jdbc().update("INSERT INTO goal (id, plan, wording, set_on) VALUES (?, ?, ?, '2026-01-01')", number, number, words("goal", number));
            jdbc().update("INSERT INTO goal_step (id, goal, wording, due_on) VALUES (?, ?, ?, ?)", number, number, words("goal_step", number),
                    ADay.TODAY.plusDays(number % 30 - 20).toString());
        }
        return numbers.size();
    }

    private static byte[] words(String table, long number) {
        return program.getBean(Seals.class).seal(new SealedColumn(table, "wording"), RowPart.of(number), "Call the clinic").bytes();
    }

    @Test
    void anotherDayIsComputedAnew() {
        var keptDuties = keptDuties(0);
        var later = LocalDate.of(2026, 5, 1);
        assertThat(keptDuties.isReadFor(later, 3)).isTrue();
        var counts = program.getBean(DutyQueries.class).counts(later).stream().filter(it -> it.kind() == DutyKind.CONTACT)
                .mapToLong(DutyQueries.Count::things).sum();
        assertThat(keptDuties.counts(later).entrySet().stream().filter(it -> it.getKey().kind() == DutyKind.CONTACT).mapToLong(it -> it.getValue()).sum())
                .isEqualTo(counts).isPositive();
        bothSayTheSame();
    }

    @Test
    void aSmallProgramAndALongListAreComputed() {
        assertThat(keptDuties(1_000_000).isReadFor(ADay.TODAY, 3)).isFalse();
        assertThat(keptDuties(0).isReadFor(ADay.TODAY, 5_000)).isFalse();
    }

    @Test
    void whoLooksFirstOnADayInALargeProgramSeesWhatIsWaitedFor() {
        jdbc().update("DELETE FROM case_kept");
        var columns = String.join(", ", jdbc().queryForList("SELECT name FROM pragma_table_info('referral') "
                + "WHERE name NOT IN ('id', 'external_key', 'external_key_lookup')", String.class));
        jdbc().update("INSERT INTO referral (id, %1$s) SELECT 30000, %1$s FROM referral WHERE id = 1".formatted(columns));
        try {
            assertThat(today()).contains("Putting together what needs doing, once for the day");
            assertThat(today()).doesNotContain("Putting together");
        } finally {
            jdbc().update("DELETE FROM referral WHERE id = 30000");
        }
    }

    /** What is written beside the result on a terminal. */
    private static String today() {
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, program.getBean(DataFile.class), null, false, false, Caller.UNSAID,
                List.of("today")), new Streams(InputStream::nullInputStream, new PrintStream(OutputStream.nullOutputStream()), err, false, 80));
        assertThat(code).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static JdbcTemplate jdbc() {
        return program.getBean(JdbcTemplate.class);
    }
}
