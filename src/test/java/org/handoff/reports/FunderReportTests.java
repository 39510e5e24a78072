package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.handoff.HandoffApplication;
import org.handoff.measures.Measures;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.program.Programs;
import org.handoff.shared.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every report of a funder, run over a county of 2,000 people. */
@SpringBootTest(classes = HandoffApplication.class)
@Import(FunderReportTests.OneFile.class)
class FunderReportTests {

    private static final Period QUARTER = Period.parse("2025-Q1", ACounty.AS_OF);

    @TempDir
    private static Path folder;

    @TempDir
    private static Path config;

    @Autowired
    private Reports reports;

    @Autowired
    private DueReports due;

    @Autowired
    private ReportDefinitions definitions;

    @Autowired
    private Measures measures;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void ownFiles(DynamicPropertyRegistry properties) {
        properties.add("handoff.config", config::toString);
    }

    @TestConfiguration
    static class OneFile {

        @Bean
        DataFile dataFile() {
            return ACounty.file(folder);
        }

        @Bean
        MachineTime machineTime() {
            return ACounty.machineTime();
        }

        @Bean
        Clock clock() {
            return ACounty.clock();
        }
    }

    @BeforeAll
    static void fill(@Autowired DataSource source, @Autowired Programs programs) {
        ACounty.fill(source, programs);
    }

    @Test
    void everyReportOfTheIssueIsThere() {
        assertThat(reports.wrongFiles()).isEmpty();
        assertThat(reports.list()).extracting(ReportKind::name).containsExactly("monthly", "quarterly", "equity", "illinois",
                "oregon", "cossup", "washington", "california", "ptacc", "suprt", "evaluation", "county-board");
    }

    @Test
    void everyReportRunsAndAnswersEveryLineOfItsForm() {
        for (var kind : reports.list()) {
            var result = reports.run(kind.name(), QUARTER, ACounty.AS_OF, Audience.INTERNAL);
            assertThat(lines(result)).as(kind.name()).hasSizeGreaterThanOrEqualTo(kind.form().sections().stream()
                    .mapToInt(section -> section.lines().size()).sum()).allSatisfy(line -> {
                        assertThat(line.get("shown").toString()).isNotBlank();
                        if (line.get("measure") == null) {
                            assertThat(line.get("value")).isNull();
                            assertThat(line.get("shown").toString()).matches("not (measured|collected)");
                            assertThat(line.get("remark").toString()).isNotBlank();
                        }
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"california", "suprt", "county-board"})
    void aFormForThePublicSaysNoMoreThanItsDocument(String name) {
        var result = reports.run(name, QUARTER, ACounty.AS_OF, Audience.PUBLIC);
        var counted = reports.run(name, QUARTER, ACounty.AS_OF, Audience.INTERNAL);
        for (int at = 0; at < lines(counted).size(); at++) {
            var value = lines(counted).get(at).get("value");
            var unit = lines(counted).get(at).get("unit");
            if ("people".equals(unit) && value instanceof Number number && 1 <= number.longValue() && number.longValue() <= 10) {
                assertThat(lines(result).get(at)).containsEntry("value", null).containsEntry("shown", "–");
            }
        }
        result.publication().benefits().forEach(benefit -> benefit.bars().stream().filter(bar -> bar.length() != null
                && benefit.picture().startsWith("People")).forEach(bar -> assertThat(bar.length() % 1 == 0 && 1 <= bar.length()
                        && bar.length() <= 10).isFalse()));
    }

    @Test
    void aFunderFileAndATemplatePutThereNowAreAReportNow() throws IOException {
        Files.createDirectories(config.resolve("funders"));
        Files.createDirectories(config.resolve("templates"));
        Files.writeString(config.resolve("templates/letter.yml"), "pages: [form, funnel]");
        Files.writeString(config.resolve("funders/foundation.yml"), """
                report: foundation
                title: Report to the foundation
                counts: Men and women
                version: 1
                order: 1
                template: letter
                due: {each: quarter, days: 5}
                formats: [csv]
                form:
                  - section: People
                    lines:
                      - {code: Q1, asks: Served, measure: funnel.people}
                      - code: Q2
                        asks: Sex
                        table: who.sex
                        codes: [{code: Q2a, asks: Everybody, from: [0, 1]}]
                      - {code: Q3, asks: Wishes, not_collected: nobody is asked}
                """);
        try {
            var result = reports.run("foundation", QUARTER, ACounty.AS_OF, Audience.INTERNAL);
            assertThat(reports.list().get(0).name()).isEqualTo("foundation");
            var people = (Number) lines(result).get(0).get("value");
            assertThat(lines(result)).extracting(line -> line.get("code")).startsWith("Q1", "Q2a").endsWith("Q3");
            assertThat(((Number) lines(result).get(1).get("value")).longValue()).isPositive().isLessThanOrEqualTo(people.longValue());
            assertThat(lines(result)).last().extracting(line -> line.get("shown")).isEqualTo("not collected");
            assertThat(result.publication().tables().get(0).rows()).contains(List.of("Served", "Q1", people.toString(), ""));
            Files.writeString(config.resolve("funders/foundation.yml"), "report: foundation");
            assertThat(reports.wrongFiles()).singleElement().asString().contains("foundation.yml, line 1: 'title:' is missing");
            assertThat(reports.list()).hasSize(12);
        } finally {
            Files.delete(config.resolve("funders/foundation.yml"));
        }
    }

    @Test
    void everythingDueGoesIntoOneFolderOnceWithHashes() throws IOException {
        Files.writeString(config.resolve("due.yml"), "reports: [monthly, suprt]");
        var target = folder.resolve("due");
        try {
            var made = due.make(LocalDate.parse("2025-04-10"), Audience.PUBLIC, List.of("csv", "json"), target);
            assertThat(made).extracting(each -> each.due().period().inWords()).containsExactly("March 2025", "January to March 2025");
            var manifest = Files.readAllLines(target.resolve("manifest.csv"));
            assertThat(manifest).hasSize(5);
            for (var each : made) {
                for (var file : each.files()) {
                    assertThat(DueFolder.File.of(target.resolve(file.name()))).isEqualTo(file);
                    assertThat(manifest).anyMatch(line -> line.contains(file.name() + "," + file.sha256()));
                }
            }
            assertThatExceptionOfType(ReportFileExists.class).isThrownBy(() -> due.make(LocalDate.parse("2025-04-10"), Audience.PUBLIC,
                    List.of("csv"), target));
            Files.writeString(config.resolve("due.yml"), "reports: [monthly, supprt]");
            assertThatExceptionOfType(FunderFileWrong.class).isThrownBy(() -> due.on(LocalDate.parse("2025-04-10")))
                    .withMessageContaining("there is no report 'supprt'; write suprt");
        } finally {
            Files.delete(config.resolve("due.yml"));
        }
    }

    @Test
    void everyMeasureSaysWhereItIsReadFromAndTheViewIsThere() {
        var views = jdbc.sql("SELECT name FROM sqlite_master WHERE type = 'view'").query(String.class).list();
        assertThat(measures.ids()).isNotEmpty().allSatisfy(id -> assertThat(views).containsAll(measures.source(id).views()));
    }

    @Test
    void theDefinitionOfAReportHasEveryLineOfItsForm() {
        var illinois = definitions.of(reports.require("illinois"));
        assertThat(illinois).anySatisfy(line -> {
            assertThat(line.asks()).isEqualTo("Engaged within 30 days of initial contact");
            assertThat(line.measure()).isEqualTo("rate.engaged_30d");
            assertThat(line.denominator()).isEqualTo("referrals of the period");
            assertThat(line.views()).contains("report_contact");
        }).anySatisfy(line -> assertThat(line.rows()).contains("7a Self-referral from SELF"))
                .anySatisfy(line -> assertThat(line.definition()).startsWith("not measured: the mean is moved"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(RunResult result) {
        return (List<Map<String, Object>>) result.document().getOrDefault("form", List.of());
    }
}
