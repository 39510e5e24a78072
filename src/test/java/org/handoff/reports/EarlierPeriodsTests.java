package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.measures.Measures;
import org.handoff.reports.Background.Point;
import org.handoff.shared.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A county's quarter beside the quarters before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierPeriodsTests {

    private static final LocalDate AS_OF = LocalDate.parse("2025-04-15");
    private static final Period QUARTER = Period.quarter(2025, 1);

    @TempDir
    private static Path folder;

    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;

    @BeforeAll
    void fillACounty() {
        program = HandoffProgram.on(folder.resolve("county.db"), AS_OF.toString());
        new CountyFile(program.getBean(DataSource.class)).fill("county-2000");
        jdbc = new JdbcTemplate(program.getBean(DataSource.class));
    }

    @AfterAll
    void close() {
        program.close();
    }

    private Publication quarterly() throws IOException {
        return program.getBean(Reports.class).publish("quarterly", QUARTER, AS_OF, Audience.INTERNAL, List.of("csv"),
                Files.createTempDirectory(folder, "out"), null).result().publication();
    }

    private long referrals(Period period) {
        return jdbc.queryForObject("SELECT count(*) FROM referral WHERE received_on BETWEEN ? AND ?", Long.class,
                period.from().toString(), period.to().toString());
    }

    private void told(int version, String period, String statistic, long value, boolean shown) {
        jdbc.update("INSERT INTO report_run (version, name, definition_version, period_from, period_to, as_of, audience, run_at, formats, "
                + "sha256) SELECT 0, 'quarterly', ?, ?, ?, ?, 'public', ?, 'pdf', ?", version, from(period), to(period),
                AS_OF.toString(), AS_OF + "T00:00:00Z", "0".repeat(64));
        jdbc.update("INSERT INTO publication_ledger (report_run, statistic, period_from, period_to, as_of, value, shown) "
                + "SELECT max(id), ?, ?, ?, ?, ?, ? FROM report_run", statistic, from(period), to(period), AS_OF.toString(), value, shown);
    }

    private static String from(String period) {
        return Period.parse(period, AS_OF).from().toString();
    }

    private static String to(String period) {
        return Period.parse(period, AS_OF).to().toString();
    }

    @Test
    void aHeadlineStandsBesideThePeriodBeforeAndTheSameDaysAYearAgo() throws IOException {
        var headline = quarterly().headlines().get(0);
        long now = referrals(QUARTER);
        assertThat(headline.before()).isEqualTo("Before %d, ▼ down %d".formatted(referrals(Period.quarter(2024, 4)),
                referrals(Period.quarter(2024, 4)) - now));
        assertThat(headline.yearAgo()).isEqualTo("Year ago %d, ▲ up %d".formatted(referrals(Period.quarter(2024, 1)),
                now - referrals(Period.quarter(2024, 1))));
        assertThat(quarterly().headlines().get(5).before()).matches("Before \\d+\\.\\d %, ▼ down \\d+\\.\\d pts");
    }

    @Test
    void thePeriodBeforeAYearIsTheYearAgoAndStandsThereOnce() throws IOException {
        var publication = program.getBean(Reports.class).publish("quarterly", Period.parse("2024", AS_OF), AS_OF, Audience.INTERNAL,
                List.of("csv"), Files.createTempDirectory(folder, "out"), null).result().publication();
        assertThat(publication.headlines().get(0).before()).startsWith("Before " + referrals(Period.parse("2023", AS_OF)));
        assertThat(publication.headlines()).extracting(Publication.Headline::yearAgo).containsOnly("");
        assertThat(PublishedTables.of(publication)).filteredOn(each -> each.id().equals("headlines")).singleElement()
                .satisfies(table -> assertThat(table.columns()).last().isEqualTo(new Publication.Column("Period before", false)));
    }

    @Test
    void aTrendHasEightQuartersOfWhatWasCounted() throws IOException {
        var trends = quarterly().background().trends();
        assertThat(trends).extracting(Background.Trend::label).startsWith("Referrals", "People referred");
        assertThat(trends.get(0).points()).extracting(Point::count)
                .isEqualTo(Spans.quarters(QUARTER).stream().map(this::referrals).toList());
    }

    @Test
    void severalPeriodsCountedTogetherTellWhatEachTellsAlone() {
        var measures = program.getBean(Measures.class);
        var periods = List.of(QUARTER, Period.quarter(2024, 4), Period.quarter(1999, 1), Period.quarter(2025, 2));
        var together = measures.counts(periods, AS_OF);
        assertThat(together.get(QUARTER)).hasSize(25);
        for (var period : periods) {
            var alone = ReleasedFigures.internal(measures.of(period, AS_OF));
            for (var key : ComparedHeadline.counts()) {
                assertThat(together.get(period).getOrDefault(key, 0L)).as("%s of %s", key, period).isEqualTo(alone.cell(key).value());
            }
        }
    }

    @Test
    void theWaysThroughTheProgramAddUp() throws IOException {
        var flow = quarterly().background().flow();
        assertThat(flow.stages().stream().limit(3)).allSatisfy(stage -> assertThat(stage.stream().mapToLong(Background.Stop::count).sum())
                .isEqualTo(referrals(QUARTER)));
    }

    @Test
    void theMethodNamesWhoWasLeftOutAndHowMany() throws IOException {
        assertThat(quarterly().background().method()).flatExtracting(Publication.PrintedTable::rows)
                .anySatisfy(row -> assertThat(row).first().asString().contains("received after the as-of date"))
                .anySatisfy(row -> assertThat(row).first().asString().contains("6 months after the referral are not over"));
    }

    @Test
    void forThePublicOnlyWhatWasToldIsRepeatedAndWhatWasWithheldStaysUnknown() throws IOException {
        told(3, "2024-Q4", "funnel.referrals", 114, true);
        told(3, "2024-Q4", "funnel.people", 113, false);
        var told = program.getBean(LedgerQueries.class).told(Period.quarter(2024, 4), AS_OF);
        assertThat(told).isEqualTo(Map.of("funnel.referrals", new EarlierCount(114L, "quarterly 3"), "funnel.people",
                new EarlierCount(null, "quarterly 3")));
        assertThat(program.getBean(LedgerQueries.class).told(Period.quarter(2024, 4), AS_OF.minusDays(1))).isEmpty();
        assertThat(program.getBean(LedgerQueries.class).told(Period.quarter(2024, 3), AS_OF)).isEmpty();
    }

    @Test
    void aTrendBreaksWhereTheSameReportCountedByOtherDefinitions() throws IOException {
        told(2, "2023-Q3", "funnel.referrals", 112, true);
        told(3, "2023-Q4", "funnel.referrals", 133, true);
        told(3, "2024-Q1", "funnel.referrals", 103, false);
        var ledger = program.getBean(LedgerQueries.class);
        var quarters = Spans.quarters(QUARTER).stream().map(each -> new EarlierPeriod(each, ledger.told(each, AS_OF))).toList();
        var cell = ReleasedFigures.internal(program.getBean(Measures.class).of(QUARTER, AS_OF)).cell("funnel.referrals");
        var points = EarlierPeriods.points("funnel.referrals", quarters, QUARTER, cell);
        assertThat(points.subList(0, 4)).isEqualTo(List.of(new Point("Q2 23", null, false, false), new Point("Q3 23", 112L, false, false),
                new Point("Q4 23", 133L, false, true), new Point("Q1 24", null, true, false)));
        assertThat(points).last().isEqualTo(new Point("Q1 25", 105L, false, false));
    }

    @Test
    void aMonthThatWasWithheldOnceStaysWithheldInEveryLaterTrend() {
        var october = Period.parse("2024-10", AS_OF);
        told(1, "2024-10", "funnel.referrals", referrals(october), false);
        var document = program.getBean(Reports.class).run("monthly", Period.parse("2025-03", AS_OF), AS_OF, Audience.PUBLIC).document();
        var months = JsonMapper.shared().valueToTree(document).get("tables").get("trend.referrals");
        assertThat(months.valueStream().filter(row -> row.get("key").asString().equals("2024-10")))
                .singleElement().satisfies(row -> assertThat(row.get("value").isNull()).isTrue());
    }
}
