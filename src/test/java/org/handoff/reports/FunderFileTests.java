package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.handoff.measures.CountyFile;
import org.handoff.reports.FunderForm.Lacking;
import org.handoff.reports.FunderForm.OfMeasure;
import org.handoff.shared.Period;
import org.handoff.statistics.ShareInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a funder file may say, and what is said of one that is wrong. */
class FunderFileTests {

    private static final Set<String> IDS = Set.of("funnel.people", "rate.intake", "who.sex", "work.caseload");
    private static final String GOOD = """
            report: foundation
            title: Report to the foundation
            counts: People
            version: 2
            template: form
            due: {each: half-year, year_begins: 7, days: 20}
            form:
              - section: People
                lines:
                  - {code: 01, asks: Served, measure: rate.intake, part: numerator}
                  - {code: 02, asks: Happy, not_collected: nobody is asked}
            """;

    @TempDir
    private Path folder;

    private static ReportKind read(String text) {
        var templates = Map.of("form", new FunderFiles.Found("templates/form.yml", "pages: [form]".getBytes(StandardCharsets.UTF_8)),
                "bare", new FunderFiles.Found("templates/bare.yml", "pages: [funnel]".getBytes(StandardCharsets.UTF_8)),
                "odd", new FunderFiles.Found("templates/odd.yml", "pages: [funel]".getBytes(StandardCharsets.UTF_8)));
        return FunderFileReader.read("foundation", new FunderFiles.Found("funders/foundation.yml",
                text.getBytes(StandardCharsets.UTF_8)), templates, IDS).kind();
    }

    @Test
    void aFileBecomesAReport() {
        var kind = read(GOOD);
        assertThat(kind.definitionVersion()).isEqualTo(2);
        assertThat(kind.form().rhythm()).hasToString("Rhythm[every=HALF_YEAR, yearBegins=JULY, dueDays=20]");
        var lines = kind.form().sections().get(0).lines();
        assertThat(lines.get(0).code()).isEqualTo("01");
        assertThat(lines.get(0).answer()).isEqualTo(new OfMeasure("rate.intake", "numerator", null));
        assertThat(lines.get(1).answer()).isEqualTo(new Lacking("not collected", "nobody is asked"));
        assertThat(kind.prints("rate.enrolled")).isTrue();
        assertThat(kind.prints("work.caseload")).isFalse();
    }

    @Test
    void aFileChoosesTheIntervalOfItsShares() {
        assertThat(read(GOOD).interval()).isEqualTo(ShareInterval.WILSON);
        assertThat(read(GOOD.replace("version: 2", "version: 2\ninterval: clopper-pearson")).interval()).isEqualTo(ShareInterval.CLOPPER_PEARSON);
        assertThatExceptionOfType(FunderFileWrong.class).isThrownBy(() -> read(GOOD.replace("version: 2", "version: 2\ninterval: wald")))
                .withMessageContaining("'wald' is not known as interval; write");
    }

    /** 20 referrals, 4 with an intake: 4 of 20 by R's qbeta(c(.025, .975), 4.5, 16.5). */
    @Test
    void theIntervalOfAFileIsPrintedAndNamed() {
        var county = new CountyFile();
        for (int person = 1; person <= 20; person++) {
            county.person(person).referral(person, "2025-03-10");
        }
        county.run("UPDATE referral SET intake_on = '2025-03-12' WHERE participant <= 4");
        var day = LocalDate.parse("2025-12-31");
        var set = county.measures().of(Period.parse("2025", day), day).only(id -> id.startsWith("funnel.") || id.startsWith("rate."));
        var figures = ReleasedFigures.internal(set).with(ShareInterval.JEFFREYS);
        var document = new ReportFigures(county.measures(), figures).document(read(GOOD), "Program");
        assertThat(document).containsEntry("interval", "jeffreys");
        assertThat(((Map<?, ?>) document.get("measures")).get("rate.intake")).asString().contains("low=0.07152, high=0.408226");
        assertThat(Shown.interval(figures, "rate.intake")).isEqualTo("7.2–40.8 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "measure: rate.intake | measure: rate.intak | line 10: there is no measure 'rate.intak'; did you mean rate.intake?",
            "measure: rate.intake | measure: who.sex | line 10: 'who.sex' is a table; write table: who.sex",
            "code: 02 | code: 01 | line 11: the code '01' stands for another line already; give each line a code of its own",
            "part: numerator | part: numerater | line 10: 'numerater' is not known as part; write numerator",
            "asks: Happy | ask: Happy | line 11: 'ask' is not known here; write asks",
            "not_collected: nobody is asked | remark: none | line 11: each line has one of measure:, table:, not_measured: and not_collected:",
            "template: form | template: forms | line 5: there is no template 'forms'; write form",
            "template: form | template: bare | line 5: the template 'bare' has no page 'form'",
            "template: form | template: odd | templates/odd.yml, line 1: 'funel' is not known as pages; write funnel",
            "each: half-year | each: week | line 6: 'week' is not known as each",
            "days: 20 | days: soon | line 6: 'days: soon' takes a whole number from 0 to 400",
            "report: foundation | report: other | line 1: the report 'other' belongs in a file other.yml",
            "title: Report to the foundation | '' | line 1: 'title:' is missing",
            "version: 2 | version: [2 | line"})
    void aMistakeIsNamedWithItsLineAndWhatToWrite(String good, String bad, String sentence) {
        assertThatExceptionOfType(FunderFileWrong.class).isThrownBy(() -> read(GOOD.replace(good, bad)))
                .satisfies(wrong -> assertThat(wrong.sentence()).contains(sentence).endsWith("Correct the file and try again."));
    }

    @Test
    void everyFileThatIsWrongIsListedWithItsLineAndATemplateOnlyOnce() throws IOException {
        Files.createDirectories(folder.resolve("funders"));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("funders/foundation.yml"), GOOD.replace("template: form", "template: own"));
        Files.writeString(folder.resolve("funders/trust.yml"), GOOD.replace("foundation", "trust").replace("template: form", "template: own"));
        Files.writeString(folder.resolve("templates/own.yml"), "pages: [funel]");
        Files.writeString(folder.resolve("due.yml"), "reports: [monthley]");
        var mistakes = new ReportKinds(new FunderFiles(folder.toString()), new CountyFile().measures()).mistakes();
        assertThat(mistakes).extracting(each -> Path.of(each.file()).getFileName() + " " + each.line() + " " + each.problem().replaceFirst(" here.*|;.*", ""))
                .containsExactly("own.yml 1 'funel' is not known as pages", "due.yml 1 There is no report 'monthley'");
    }

    @Test
    void aFileOfTheProgramTakesThePlaceOfAPackedOne() throws IOException {
        Files.createDirectories(folder.resolve("funders"));
        Files.writeString(folder.resolve("funders/illinois.yml"), "report: illinois");
        Files.writeString(folder.resolve("funders/foundation.yml"), GOOD);
        var files = new FunderFiles(folder.toString()).funders();
        assertThat(files).containsKeys("monthly", "foundation");
        assertThat(files.get("illinois").content()).asString(StandardCharsets.UTF_8).isEqualTo("report: illinois");
    }
}
