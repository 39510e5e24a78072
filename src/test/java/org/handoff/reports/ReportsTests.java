package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handoff.HandoffApplication;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.measures.Measures;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.ProgramClock;
import org.handoff.program.Programs;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of a published county, run by the program as it starts: real schema, real views, real code lists. */
@SpringBootTest(classes = HandoffApplication.class)
@Import(ReportsTests.OneFile.class)
class ReportsTests {

    private static final Period FIRST_YEAR = new Period(LocalDate.parse("2024-09-01"), LocalDate.parse("2025-08-31"));
    private static final LocalDate AS_OF = LocalDate.parse("2025-10-31");

    @TempDir
    private static Path folder;

    @Autowired
    private Reports reports;

    @Autowired
    private Measures measures;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration
    static class OneFile {

        @Bean
        DataFile dataFile() {
            return DataFile.at(folder.resolve("county.db").toString(), false);
        }

        @Bean
        MachineTime machineTime() {
            return MachineTime.ofThisMachine();
        }

        @Bean
        Clock clock() {
            return ProgramClock.of("2025-11-03");
        }
    }

    @BeforeAll
    static void fill(@Autowired DataSource source, @Autowired Programs programs) {
        HandoffProgram.setUp(programs, "Riverbend LEAD");
        new CountyFile(source).fill("multnomah");
    }

    private RunResult run(String name) {
        return reports.run(name, FIRST_YEAR, AS_OF, Audience.INTERNAL, null);
    }

    private JsonNode json(String name) {
        return JsonMapper.shared().valueToTree(run(name).document());
    }

    @Test
    void theDocumentHasTheKeysOfTheContractInItsOrder() {
        assertThat(run("quarterly").document().keySet())
                .containsExactly("report", "definition_version", "program", "period", "as_of",
                "audience", "notice", "disclosure", "measures", "tables", "reconciliation", "form", "audit_head");
        var document = json("quarterly");
        assertThat(document.get("program").asString()).isEqualTo("Riverbend LEAD");
        assertThat(document.get("period")).hasToString("{\"from\":\"2024-09-01\",\"to\":\"2025-08-31\"}");
        assertThat(document.get("as_of").asString()).isEqualTo("2025-10-31");
        assertThat(document.get("notice").asString()).isEqualTo("internal, not for release");
        assertThat(document.get("disclosure").toString())
                .startsWith("{\"threshold\":null,\"rule\":\"none\",\"withheld\":0,\"of\":");
        assertThat(document.get("reconciliation").toString()).startsWith("""
                {"in_universe":606,"excluded":[{"reason":"received after the as-of date","count":0}],\
                "left_out":[{"counted":"funnel.engaged_30d","of":"funnel.referrals","reason":"no two-way contact within 30 days","count":214},""");
    }

    @Test
    void eachSortOfFigureHasItsOwnShape() {
        var figures = json("quarterly").get("measures");
        assertThat(figures.get("funnel.referrals")).hasToString("{\"value\":606,\"unit\":\"events\",\"shown\":\"606\"}");
        assertThat(figures.get("rate.engaged_30d")).hasToString("{\"value\":0.646865,\"numerator\":392,\"denominator\":606,"
                + "\"low\":0.607995,\"high\":0.683884,\"shown\":\"64.7 %\"}");
        assertThat(figures.get("rate.service_30d").get("shown").asString()).isEqualTo("28.8 %");
        assertThat(figures.get("speed.to_contact")).hasToString("{\"n\":392,\"median\":5.0,\"p90\":10,\"shown\":\"5 d\"}");
        assertThat(figures.get("speed.handoff_minutes")).hasToString("{\"n\":0,\"median\":null,\"p90\":null,\"shown\":\"n/a\"}");
        assertThat(figures.get("connect.treatment.attended")).hasToString("{\"events\":91,\"people\":91}");
        assertThat(figures.get("work.hours")).hasToString("{\"value\":242.766667,\"unit\":\"hours\",\"shown\":\"242.8 h\"}");
        assertThat(figures.get("work.caseload_per_worker"))
                .hasToString("{\"value\":65.333333,\"numerator\":392,\"denominator\":6,"
                + "\"unit\":\"ratio\",\"shown\":\"65.3\"}");
        assertThat(json("quarterly").get("tables").get("who.sex").get(1))
                .hasToString("{\"key\":\"1\",\"label\":\"Male\",\"value\":337,\"shown\":\"337\"}");
    }

    @Test
    void onlyTheMonthlyReportPrintsTheMonths() {
        assertThat(json("monthly").get("tables").get("trend.referrals")).hasSize(12);
        assertThat(json("quarterly").get("tables").has("trend.referrals")).isFalse();
    }

    @Test
    void sayHowManyCellsThereAre() {
        var document = json("quarterly");
        int rows = document.get("tables").propertyStream().mapToInt(table -> table.getValue().size()).sum();
        assertThat(document.get("disclosure").get("of").asInt()).isEqualTo(document.get("measures").size() + rows)
                .isGreaterThan(150);
    }

    @Test
    void theSameFactsGiveTheSameIdAndEveryRunIsRecorded() {
        var first = run("quarterly");
        assertThat(first.reportId()).matches("quarterly-2025-08-31-[0-9a-f]{6}").isEqualTo(run("quarterly").reportId());
        var row = jdbc.sql("SELECT * FROM report_run WHERE name = 'quarterly' ORDER BY id LIMIT 1").query().singleRow();
        assertThat(row).contains(entry("period_from", "2024-09-01"), entry("period_to", "2025-08-31"),
                entry("as_of", "2025-10-31"),
                entry("definition_version", 6), entry("audience", "internal"), entry("formats", "screen"));
        assertThat((String) row.get("sha256")).hasSize(64).startsWith(first.reportId().substring(first.reportId().length() - 6));
    }

    @Test
    void aPublishedRunLeavesWholeFilesNamedAfterIt() throws IOException {
        var published = reports.publish("quarterly", FIRST_YEAR, AS_OF, Audience.INTERNAL, List.of("csv"), folder.resolve("new/out"), null);
        assertThat(published.files()).containsExactly(folder.resolve("new/out/" + published.result().reportId() + ".csv"));
        assertThat(Files.readAllLines(published.files().get(0))).hasSize(published.result().rows().size() + 1);
        try (var left = Files.list(folder.resolve("new/out"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aRunIsPrintedAndLeavesItsSheetBesideThePages() throws IOException {
        var published = reports.publish("quarterly", FIRST_YEAR, AS_OF, Audience.INTERNAL, List.of("pdf", "csv"), folder.resolve("printed"), null);
        assertThat(published.files()).extracting(file -> file.toString().replaceFirst(".*\\.", "")).containsExactly("pdf", "csv");
        try (var document = Loader.loadPDF(published.files().get(0).toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Riverbend LEAD", "606", "64.7 %", "28.8 %",
                    published.result().reportId(), "Internal, not for release", "rate.service_30d");
        }
    }

    @Test
    void aFileThatIsThereIsNeverOverwrittenAndTheRunIsNotRecorded() throws IOException {
        var out = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(out.resolve(run("quarterly").reportId() + ".csv"), "mine");
        long before = recorded();
        assertThatExceptionOfType(ReportFileExists.class)
                .isThrownBy(() -> reports.publish("quarterly", FIRST_YEAR, AS_OF, Audience.INTERNAL, List.of("csv"), out, null));
        assertThat(out.resolve(run("quarterly").reportId() + ".csv")).hasContent("mine");
        assertThat(recorded()).isEqualTo(before + 1);
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.publish("quarterly", FIRST_YEAR, AS_OF, Audience.INTERNAL, List.of("csv"), file.resolve("out"), null))
                .withMessage("%s is a file, and a folder is needed there. Name another one.", file);
    }

    private long recorded() {
        return jdbc.sql("SELECT count(*) FROM report_run").query(Long.class).single();
    }

    @Test
    void anUnknownReportIsRefusedWithTheNearestName() {
        assertThatExceptionOfType(UnknownReport.class).isThrownBy(() -> reports.require("quartely"))
                .withMessageStartingWith("There is no report 'quartely'. Did you mean 'quarterly'? The reports: monthly, quarterly, equity, ")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(reports.require("Quarterly").title()).isEqualTo("Quarterly report");
    }

    @Test
    void theHeadlinesSayTheFiguresInWords() {
        var headlines = run("quarterly").publication().headlines();
        assertThat(headlines).extracting(Publication.Headline::shown)
                .containsExactly("606", "520", "64.7 %", "28.8 %", "392", "64.7 %", "392", "392");
        assertThat(headlines).extracting(Publication.Headline::note)
                .containsExactly("86 of them repeat referrals", "each counted once",
                "392 of 606 referrals", "113 of 392 engaged referrals", "of 392 intakes",
                        "392 of 606 eligible referrals", "people on 31 August 2025", "with 392 people");
    }

    @Test
    void theSectionsFollowOneAnother() {
        assertThat(run("quarterly").publication().tables()).extracting(Publication.PrintedTable::section).containsSubsequence(
                "Funnel in detail", "Who was reached", "Speed", "Connections", "Work done", "Outcomes",
                "Justice contact before and after", "Data quality");
        assertThat(run("monthly").publication().tables()).extracting(Publication.PrintedTable::section)
                .doesNotContain("Outcomes", "Justice contact before and after", "Data quality");
    }

    @Test
    void whoIsLeftOutOfAWindowIsSaid() {
        var publication = run("quarterly").publication();
        assertThat(table(publication, "justice.people").rows()).containsExactly(
                List.of("6 months before and after", "466", "54"), List.of("12 months before and after", "118", "402"));
        assertThat(table(publication, "outcome.people").rows()).containsExactly(List.of("Referred in the period", "520"),
                List.of("Left out: no entry assessment", "520"), List.of("Left out: no later assessment", "0"),
                List.of("Compared", "0"));
        assertThat(json("quarterly").get("measures").get("justice12.left_out"))
                .hasToString("{\"value\":402,\"unit\":\"people\",\"shown\":\"402\"}");
    }

    @Test
    void theFunnelNamesEveryDenominator() {
        assertThat(run("quarterly").publication().funnel()).last()
                .isEqualTo(new Publication.FunnelStep("Completed", 113L, "28.8 %: 113 of 392 enrolments", "24.6–33.5 %"));
    }

    @Test
    void aCascadeIsDrawnOnlyWhereSomethingHappened() {
        var publication = run("quarterly").publication();
        assertThat(publication.cascades()).extracting(Publication.Cascade::group)
                .containsExactly("Treatment", "Housing", "Peer support");
        assertThat(publication.cascades().get(0).steps()).contains(new Publication.CascadeStep("Attended", 91L, 91L));
        assertThat(table(publication, "connect").rows()).hasSize(measures.connectionGroups().size() + 1)
                .contains(List.of("Peer support", "0 (0)", "25 (25)", "25 (25)", "0 (0)", "0 (0)"));
    }

    @Test
    void aTablePutsPeopleReferredBesideTheCaseload() {
        var sex = table(run("quarterly").publication(), "who.sex");
        assertThat(sex.rows().get(0)).startsWith("Female", "176", "33.8 %");
        assertThat(sex.note()).isEqualTo("Shares of 520 people referred; caseload 392 people.");
    }

    @Test
    void everyRowOfATableFillsItsColumns() {
        assertThat(List.of("monthly", "quarterly")).flatMap(name -> run(name).publication().tables()).hasSizeGreaterThan(15).allSatisfy(table -> {
            assertThat(table.columns()).hasSizeLessThanOrEqualTo(8);
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        });
    }

    @Test
    void theDefinitionsPageCoversEveryFigureOfTheReport() {
        var ids = run("monthly").publication().definitions().stream().map(Publication.Definition::id).toList();
        var document = json("monthly");
        document.get("measures").propertyNames().forEach(id -> assertThat(ids)
                .contains(id.replaceFirst("^connect\\.[a-z_]+\\.", "connect.*.")));
        document.get("tables").propertyNames().forEach(id -> assertThat(ids)
                .contains(id.replaceFirst("\\.(events|caseload)$", "")));
        assertThat(reports.definitions(reports.require("quarterly")))
                .noneMatch(definition -> definition.id().startsWith("trend."));
    }

    @Test
    void theSheetHasARowForEachFigureAndStampsIt() {
        var result = run("quarterly");
        var text = new StringWriter();
        FiguresCsv.write(result.rows(), text);
        assertThat(text.toString().split("\r\n"))
                .startsWith("id,key,label,unit,value,numerator,denominator,low,high,n,median,p90,shown,notice",
                        "funnel.referrals,,Referrals,events,606,,,,,,,,606,\"internal, not for release\"")
                .contains("rate.engaged_30d,,Engaged within 30 days,share,0.646865,392,606,0.607995,0.683884,,,,64.7 %,\"internal, not for release\"",
                        "connect.treatment.attended,people,Treatment: attended,people,91,,,,,,,,91,\"internal, not for release\"",
                        "who.sex,1,Sex: Male,people,337,,,,,,,,337,\"internal, not for release\"")
                .allMatch(line -> line.endsWith(",notice") || line.endsWith("\"internal, not for release\""));
    }

    private static Publication.PrintedTable table(Publication publication, String id) {
        return publication.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }
}
