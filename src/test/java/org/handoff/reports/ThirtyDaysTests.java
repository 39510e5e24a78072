package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.reports.Publication.Headline;
import org.handoff.shared.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month looked at before and after the thirty days of its last referral: what may still happen is no failure yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThirtyDaysTests {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    private static final Period NOVEMBER = Period.parse("2023-11", TODAY);
    private static final LocalDate EARLY = LocalDate.parse("2023-12-01");
    private static final LocalDate DAY_30_OF_THE_LAST = LocalDate.parse("2023-12-30");

    @TempDir
    private static Path folder;

    private ConfigurableApplicationContext program;

    @BeforeAll
    void fillACounty() {
        program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString());
        // what the county has in place of sealed birth dates does not open
        new CountyFile(program.getBean(DataSource.class)).fill("county-2000").run("UPDATE participant SET dob = NULL");
    }

    @AfterAll
    void close() {
        program.close();
    }

    private RunResult run(Period period, LocalDate asOf, Audience audience) throws IOException {
        return program.getBean(Reports.class).publish("monthly", period, asOf, audience, List.of("csv"),
                Files.createTempDirectory(folder, "out"), null).result();
    }

    private static Headline headline(RunResult result, String label) {
        return result.publication().headlines().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    private static List<JsonNode> notEngaged(RunResult result) {
        return JsonMapper.shared().valueToTree(result.document()).get("reconciliation").get("left_out").valueStream()
                .filter(line -> line.get("counted").asString().equals("funnel.engaged_30d")).toList();
    }

    private static String printed(RunResult result, String table) {
        return PublishedTables.of(result.publication()).stream().filter(each -> each.id().equals(table)).findFirst().orElseThrow().rows().toString();
    }

    @Test
    void whoseDaysRunIsNotSaidToHaveHadNoContact() throws IOException {
        var early = run(NOVEMBER, EARLY, Audience.INTERNAL);
        assertThat(notEngaged(early)).extracting(line -> line.get("reason").asString() + ": " + line.get("count").asLong())
                .containsExactly("no two-way contact within 30 days: 2", "30 days not over by the as-of date: 39");
        assertThat(printed(early, "reconciliation")).contains("[Engaged within 30 days, 45, 4, 2, no two-way contact within 30 days], "
                + "[Engaged within 30 days, 45, 4, 39, 30 days not over by the as-of date]");
        assertThat(notEngaged(run(NOVEMBER, DAY_30_OF_THE_LAST.minusDays(1), Audience.INTERNAL))).hasSize(2);
        assertThat(notEngaged(run(NOVEMBER, DAY_30_OF_THE_LAST, Audience.INTERNAL)))
                .extracting(line -> line.get("reason").asString() + ": " + line.get("count").asLong())
                .containsExactly("no two-way contact within 30 days: 38");
    }

    @Test
    void thePeopleOfEachPartAreListed() throws IOException {
        var run = program.getBean(ReportRuns.class).require(run(NOVEMBER, EARLY, Audience.INTERNAL).reportId());
        var cells = program.getBean(RunCells.class);
        for (var cell : List.of(LeftOut.NOT_ENGAGED, LeftOut.DAYS_TO_RUN)) {
            var behind = cells.behind(run, cell.cell());
            assertThat(behind.rows()).as(cell.why()).hasSize(Integer.parseInt(behind.shown())).isNotEmpty();
        }
        assertThat(cells.behind(run, LeftOut.DAYS_TO_RUN.cell()).rows()).allSatisfy(row -> assertThat(row.on())
                .isAfter(EARLY.minusDays(30)));
    }

    @Test
    void aTileSaysHowManyMayStillBeCountedAndComparesNothing() throws IOException {
        var early = run(NOVEMBER, EARLY, Audience.INTERNAL);
        var engaged = headline(early, "Engaged within 30 days");
        assertThat(engaged.note()).isEqualTo("4 of 45 referrals; 30 days not over for 39");
        assertThat(engaged.before() + engaged.yearAgo()).isEqualTo("Not compared yet");
        assertThat(headline(early, "In a service within 30 days").before()).isEqualTo("Not compared yet");
        assertThat(headline(early, "Referrals").before()).startsWith("Before ");
        assertThat(headline(early, "Enrolled").note()).doesNotContain("30 days");
        var later = headline(run(NOVEMBER, DAY_30_OF_THE_LAST, Audience.INTERNAL), "Engaged within 30 days");
        assertThat(later.note()).isEqualTo("7 of 45 referrals");
        assertThat(later.before()).startsWith("Before ");
    }

    @Test
    void aPeriodThatRunsIsComparedWithNoWholeOne() throws IOException {
        var december = Period.parse("2023-12", TODAY);
        var running = run(december, december.to().minusDays(1), Audience.INTERNAL);
        assertThat(running.publication().headlines()).allSatisfy(each -> assertThat(each.before() + each.yearAgo()).isEmpty());
        assertThat(printed(running, "method.rules")).contains("Nothing is compared before the period is over");
        assertThat(headline(run(december, december.to(), Audience.INTERNAL), "Referrals").before()).startsWith("Before ");
    }

    @Test
    void forThePublicTheDatesSayItAndNoNumberDoes() throws IOException {
        var first = run(Period.parse("2023-Q3", TODAY), EARLY, Audience.PUBLIC);
        assertThat(headline(first, "Engaged within 30 days").note()).doesNotContain("30 days");
        var early = run(Period.parse("2023-Q4", TODAY), LocalDate.parse("2024-01-02"), Audience.PUBLIC);
        assertThat(notEngaged(early)).singleElement().satisfies(line -> assertThat(line.get("reason").asString())
                .isEqualTo("no two-way contact within 30 days, or 30 days not over by the as-of date"));
        var engaged = headline(early, "Engaged within 30 days");
        assertThat(engaged.note()).endsWith(" referrals, not all 30 days over");
        assertThat(engaged.before()).isEqualTo("Not compared yet");
        assertThat(Objects.requireNonNull(headline(early, "Referrals").before())).startsWith("Before ");
        assertThat(early.document().toString()).doesNotContain(Reconciliation.DAYS_TO_RUN);
    }
}
