package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.audit.AuditLog;
import org.handoff.audit.LogFilter;
import org.handoff.demo.CountyFiles;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.Merges;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody learns who asks for one package after another: of nobody alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext program;
    private Exports exports;
    private Secret hers;

    @BeforeAll
    void open() throws IOException {
        program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString());
        program.getBean(CountyFiles.class).write(folder.resolve("county"), 800, 11, soFar -> { });
        program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("county")));
        hers = Secret.of(program.getBean(Accounts.class).add("Eva", Role.EVALUATOR).words().toCharArray());
        program.getBean(JdbcClient.class).sql("UPDATE account SET first_passphrase = 0").update();
        exports = program.getBean(Exports.class);
    }

    @AfterAll
    void close() {
        hers.close();
        program.close();
    }

    private void asEvaluator(Runnable work) {
        var sessions = program.getBean(Sessions.class);
        sessions.signOut();
        sessions.signIn("Eva", hers, null);
        try {
            work.run();
        } finally {
            sessions.signOut();
            HandoffProgram.signedIn(program);
        }
    }

    private static ExportRequest request(LocalDate from, LocalDate to, List<ExcludedPerson> excluded, @Nullable Path out) {
        return new ExportRequest(Profile.EVALUATOR, new CohortRequest(new Period(from, to), TODAY, null, null, false, excluded), null, 2,
                "State University", "DUA-2026-04", null, null, null, List.of(), 1, out, step -> { });
    }

    private static List<Map<?, ?>> figures(ExportResult result) {
        return ((List<?>) result.statement().get("statistics")).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private long dayOfAFew() {
        return program.getBean(JdbcClient.class).sql("""
                SELECT min(days) FROM (SELECT julianday(received_on) - julianday(?) AS days, count(DISTINCT participant) AS people
                    FROM referral WHERE received_on BETWEEN ? AND ? GROUP BY received_on) WHERE people < 5 AND days BETWEEN 60 AND 300
                """).params(FIRST.toString(), FIRST.toString(), LAST.toString()).query(Long.class).single();
    }

    @Test
    void anEvaluatorLearnsNoFigureOfTheRecordsByTrying() {
        asEvaluator(() -> {
            var tried = exports.tried(request(FIRST, LAST, List.of(), null));
            assertThat(figures(tried)).hasSizeGreaterThan(30).allSatisfy(each -> {
                assertThat(each.get("raw")).as(each.toString()).isNull();
                assertThat(each.get("export")).isNull();
                assertThat(each.get("allowed")).isNull();
                assertThat(each.get("difference_in_standard_errors")).isNull();
            });
            assertThat(figures(tried)).filteredOn(each -> each.get("difference") != null).hasSizeGreaterThan(20)
                    .allSatisfy(each -> assertThat(each.get("difference").toString()).matches("-?\\d+\\.\\d\\d?"));
        });
        assertThat(figures(exports.tried(request(FIRST, LAST, List.of(), null)))).as("a lead sees the records anyway")
                .anyMatch(each -> each.get("raw") != null);
    }

    @Test
    void aDayMoreOrLessTellsOfTheFewOfThatDay() {
        var day = FIRST.plusDays(dayOfAFew());
        asEvaluator(() -> {
            exports.tried(request(FIRST, LAST, List.of(), null));
            exports.tried(request(FIRST, day.minusDays(1), List.of(), null));
            assertThatThrownBy(() -> exports.tried(request(FIRST, day, List.of(), null))).isInstanceOf(Refusal.class)
                    .hasMessageContaining("fewer than 5 people").hasMessageContaining("--to " + day.minusDays(1));
            assertThatThrownBy(() -> exports.tried(request(day.plusDays(1), LAST, List.of(), null))).as("all less what was before that day")
                    .isInstanceOf(Refusal.class).hasMessageContaining("fewer than 5 people");
            exports.tried(request(FIRST, LAST, List.of(), null));
            exports.tried(request(day, LAST, List.of(), null));
            assertThatThrownBy(() -> exports.anonymized(request(FIRST, day, List.of(), folder.resolve("hers")))).isInstanceOf(Refusal.class)
                    .hasMessageContaining("fewer than 5 people");
            assertThatThrownBy(() -> exports.tried(request(TODAY.minusDays(1), TODAY, List.of(), null))).isInstanceOf(Refusal.class)
                    .hasMessageContaining("There are fewer than 50 people");
            for (long person : List.of(8L, 99_999L)) {
                assertThatThrownBy(() -> exports.tried(request(FIRST, LAST, List.of(new ExcludedPerson(person)), null))).isInstanceOf(Refusal.class)
                        .hasMessageContaining("Ask a program lead to leave somebody out");
            }
        });
    }

    /** A famous case has to be left out even of a package that was written with it. */
    @Test
    void aLeadIsToldWhoseStatementHasNoRawFigures() throws IOException {
        var person = program.getBean(JdbcClient.class).sql("SELECT min(participant) FROM referral WHERE received_on BETWEEN ? AND ?")
                .params(FIRST.toString(), LAST.toString()).query(Long.class).single();
        var all = exports.anonymized(request(FIRST, LAST, List.of(), folder.resolve("all")));
        var less = exports.anonymized(request(FIRST, LAST, List.of(new ExcludedPerson(person)), folder.resolve("less")));

        assertThat(figures(all)).anyMatch(each -> each.get("raw") != null);
        assertThat(figures(less)).allSatisfy(each -> assertThat(each.get("raw")).isNull()).allSatisfy(each -> assertThat(each.get("difference")).isNull());
        assertThat(Files.readString(folder.resolve("less/statement.txt"))).doesNotContain("; raw ").contains("raw figures: Withheld");
        assertThat(less.remarks()).singleElement().asString().contains("fewer than 5 people").contains("to 2025-12-31");
    }

    @Test
    void whoIsLeftOutByHandIsSoUnderEveryNumberAndInTheLog() {
        var people = program.getBean(JdbcClient.class).sql("SELECT DISTINCT participant FROM referral WHERE received_on BETWEEN ? AND ? ORDER BY 1 LIMIT 2")
                .params(FIRST.toString(), LAST.toString()).query(Long.class).list();
        program.getBean(Merges.class).merge(new ParticipantId(people.get(1)), new ParticipantId(people.get(0)), "the same person");

        var tried = exports.tried(request(FIRST, LAST, List.of(new ExcludedPerson(people.get(1))), null));
        assertThat(tried.statement().get("people")).isEqualTo((Integer) exports.tried(request(FIRST, LAST, List.of(), null)).statement().get("people") - 1);
        assertThat(program.getBean(AuditLog.class).list(new LogFilter(null, null, null, null, "P" + people.get(1), false), 1).rows())
                .extracting(row -> row.useCase()).containsExactly("Exports.tried");
        assertThatThrownBy(() -> exports.tried(request(FIRST, LAST, List.of(new ExcludedPerson(99_999)), null))).isInstanceOf(Refusal.class)
                .hasMessageContaining("P99999 is nobody of this cohort");
    }

    @Test
    void importedPeopleAreOfNoSite() {
        var ofSite = new CohortRequest(new Period(FIRST, LAST), TODAY, "Main site", null, false, List.of());
        var all = request(FIRST, LAST, List.of(), null);
        var request = new ExportRequest(all.profile(), ofSite, null, 2, "x", "DUA", null, null, null, List.of(), 1, null, step -> { });

        assertThatThrownBy(() -> exports.tried(request)).isInstanceOf(Refusal.class).hasMessageMatching(
                "(?s).*\\. \\d{2,} people of the period enrolled with no site recorded.*");
        asEvaluator(() -> assertThatThrownBy(() -> exports.tried(request)).isInstanceOf(Refusal.class)
                .hasMessageContaining("Some people of the period enrolled with no site recorded"));
    }

    @Test
    void diversityWithoutASensitiveColumnIsSaidToBeNone() {
        var all = request(FIRST, LAST, List.of(), null);

        assertThat(exports.tried(all).statement()).doesNotContainKey("diversity").containsEntry("l", 1);
        assertThat(exports.tried(new ExportRequest(all.profile(), all.cohort(), null, 5, "x", "DUA", null, null, null, List.of(), 1, null, step -> { }))
                .statement().get("diversity")).asString().startsWith("5 sensitive values in each class were asked for; no sensitive column");
    }

    @Test
    void aTrialIsInTheLog() {
        asEvaluator(() -> exports.tried(request(FIRST, LAST, List.of(), null)));
        exports.tried(request(FIRST, LAST, List.of(), null));
        var rows = program.getBean(AuditLog.class).list(new LogFilter(null, null, null, null, null, false), 1_000).rows();
        assertThat(rows).filteredOn(row -> row.useCase().equals("Exports.tried")).extracting(row -> row.account()).doesNotContainNull()
                .hasSizeGreaterThan(1);
    }
}
