package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.handoff.HandoffApplication;
import org.handoff.HandoffProgram;
import org.handoff.disclosure.Outsider;
import org.handoff.measures.CountyFile;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.ProgramClock;
import org.handoff.program.Programs;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.shared.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of a county of 2,000 people as the public gets them, attacked by somebody who knows every total. */
@SpringBootTest(classes = HandoffApplication.class)
@Import(PublicReportTests.OneFile.class)
class PublicReportTests {

    /** What quarters add up to a year of. */
    private static final String ADD_UP = "(funnel|work.contacts)(?!.people)[^\\[]*";
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");

    @TempDir
    private static Path folder;

    @Autowired
    private Reports reports;

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
            return ProgramClock.of("2026-11-02");
        }
    }

    @BeforeAll
    static void fill(@Autowired DataSource source, @Autowired Programs programs) {
        HandoffProgram.setUp(programs, "Riverbend LEAD");
        new CountyFile(source).fill("county-2000");
    }

    private JsonNode json(String name, Period period, Audience audience) {
        return JsonMapper.shared().valueToTree(reports.run(name, period, AS_OF, audience, null).document());
    }

    @ParameterizedTest
    @CsvSource({"quarterly, 2023-Q1", "monthly, 2023-05", "quarterly, 2023-Q2", "monthly, 2023-07", "equity, 2022-Q2"})
    void noSmallCountOfAReportFollowsFromTheRest(String name, String period) {
        var span = Period.parse(period, AS_OF);
        var published = new PublishedDocument(json(name, span, Audience.PUBLIC));
        var counted = new PublishedDocument(json(name, span, Audience.INTERNAL));
        var outsider = published.outsider();
        var attacked = new ArrayList<String>();
        counted.counts.forEach((key, value) -> {
            if (value != null && 1 <= value && value <= 10 && published.counts.containsKey(key)) {
                attacked.add(key);
                assertThat(published.counts.get(key)).as(key).isNull();
                for (long possible = 1; possible <= 10; possible++) {
                    assertThat(outsider.canBe(key, possible)).as("%s can be %d", key, possible).isTrue();
                }
            }
        });
        assertThat(attacked).hasSizeGreaterThan(20);
    }

    @Test
    void theDocumentSaysHowMuchIsWithheldAndMarksIt() {
        var document = json("quarterly", Period.parse("2023", AS_OF), Audience.PUBLIC);
        assertThat(document.get("audience").asString()).isEqualTo("public");
        assertThat(document.has("notice")).isFalse();
        var marked = new ArrayList<JsonNode>();
        document.get("measures").forEach(figure -> marked.addAll(figure.has("withheld") ? List.of(figure) : List.of()));
        document.get("tables").forEach(table -> table.forEach(row -> marked.addAll(row.has("withheld") ? List.of(row) : List.of())));
        int all = document.get("measures").size();
        for (var table : document.get("tables")) {
            all += table.size();
        }
        assertThat(document.get("disclosure")).hasToString("{\"threshold\":11,\"rule\":\"cover\",\"withheld\":%d,\"of\":%d}"
                .formatted(marked.size(), all));
        assertThat(marked).isNotEmpty().hasSizeLessThan(all / 2).allSatisfy(figure -> assertThat(figure.toString()).contains("null"));
        assertThat(document.get("measures").get("funnel.referrals").get("value").isNull()).isFalse();
    }

    @Test
    void aQuarterAfterAQuarterAndTheYearAfterBothTellNothing() {
        for (var period : List.of("2024-Q1", "2024-Q2", "2024")) {
            json("quarterly", Period.parse(period, AS_OF), Audience.PUBLIC);
        }
        var year = new PublishedDocument(json("quarterly", Period.parse("2024", AS_OF), Audience.PUBLIC));
        var first = new PublishedDocument(json("quarterly", Period.parse("2024-Q1", AS_OF), Audience.PUBLIC));
        var second = new PublishedDocument(json("quarterly", Period.parse("2024-Q2", AS_OF), Audience.PUBLIC));
        var reader = new Outsider(3000);
        first.tell(reader, "first ");
        second.tell(reader, "second ");
        year.tell(reader, "year ");
        var differences = new ArrayList<Long>();
        year.counts.forEach((key, value) -> {
            var one = first.counts.get(key);
            var other = second.counts.get(key);
            if (key.matches(ADD_UP) && first.counts.containsKey(key) && second.counts.containsKey(key)) {
                reader.knowsThat("year " + key, List.of("first " + key, "second " + key, "the rest of " + key));
            }
            if (key.matches(ADD_UP) && value != null && one != null && other != null) {
                differences.add(value - one - other);
                differences.add(value - one);
            }
        });
        assertThat(differences).hasSizeGreaterThan(20).noneMatch(each -> 1 <= each && each <= 10);
        long attacked = staysOpen(reader, "first ", first, "2024-Q1") + staysOpen(reader, "second ", second, "2024-Q2");
        assertThat(attacked).isGreaterThan(50);
    }

    private long staysOpen(Outsider reader, String before, PublishedDocument published, String period) {
        var small = new PublishedDocument(json("quarterly", Period.parse(period, AS_OF), Audience.INTERNAL)).counts.entrySet().stream()
                .filter(count -> count.getValue() != null && 1 <= count.getValue() && count.getValue() <= 10 && published.counts.containsKey(count.getKey()))
                .toList();
        small.forEach(count -> {
            for (long possible = 1; possible <= 10; possible++) {
                assertThat(reader.canBe(before + count.getKey(), possible)).as("%s of %s can be %d", count.getKey(), period, possible).isTrue();
            }
        });
        return small.size();
    }

    @Test
    void theSameReportIsReleasedTheSameAgainAndIsInTheLedgerOnce() {
        var period = Period.parse("2024-03", AS_OF);
        var first = reports.run("monthly", period, AS_OF, Audience.PUBLIC, null);
        long told = jdbc.sql("SELECT count(*) FROM publication_ledger").query(Long.class).single();
        var again = reports.run("monthly", period, AS_OF, Audience.PUBLIC, null);
        // made again it is the same paper: it tells where the log stood when it was first made
        assertThat(again.document()).isEqualTo(first.document());
        assertThat(again.reportId()).isEqualTo(first.reportId());
        assertThat(jdbc.sql("SELECT count(*) FROM publication_ledger").query(Long.class).single()).isEqualTo(told).isPositive();
    }

    @Test
    void whatChangedByAFewSinceItWasPublishedIsWithheld() {
        var period = Period.parse("2025-Q1", AS_OF);
        var before = new PublishedDocument(json("quarterly", period, Audience.PUBLIC));
        jdbc.sql("""
                INSERT INTO contact (participant, contacted_on, direction, mode)
                SELECT participant, '2025-02-03', 'TWO_WAY', 'FIELD' FROM report_contact LIMIT 3
                """).update();
        var after = new PublishedDocument(json("quarterly", period, Audience.PUBLIC));
        assertThat(before.counts.get("work.contacts_two_way")).isNotNull();
        assertThat(after.counts.get("work.contacts_two_way")).isNull();
        assertThat(after.counts.get("funnel.referrals")).isEqualTo(before.counts.get("funnel.referrals"));
    }

    @Test
    void theSheetHasDashesWhereTheDocumentHasNothing() {
        var result = reports.run("quarterly", Period.parse("2023-Q1", AS_OF), AS_OF, Audience.PUBLIC, null);
        var text = new StringWriter();
        FiguresCsv.write(result.rows(), text);
        assertThat(text.toString()).contains("figures withheld (–)").doesNotContain(ReportFigures.NOTICE);
        assertThat(result.publication().notice()).contains("figures withheld");
        assertThat(text.toString().lines().filter(line -> line.contains(",–,"))).isNotEmpty()
                .allMatch(line -> line.matches(".*,,.*,–,.*"));
        var tables = result.publication().tables().stream().collect(Collectors.toMap(PrintedTable::id, PrintedTable::rows));
        assertThat(List.of("race", "sex", "age")).allSatisfy(attribute -> saysNothingOfNobodyOnly(tables.get("equity." + attribute),
                tables.get("equity." + attribute + ".ratio")));
    }

    /** A share of what is withheld is withheld: that it cannot be said, is said only where nobody reached the step before. */
    private static void saysNothingOfNobodyOnly(List<List<String>> reached, List<List<String>> compared) {
        for (int row = 0; row < compared.size(); row++) {
            for (int step = 1; step < compared.get(row).size(); step++) {
                if (compared.get(row).get(step).equals("n/a")) {
                    assertThat(reached.get(row)).element(step).isEqualTo("0");
                }
            }
        }
    }

    /** The month puts ages together, and the caseload is told by each: in one table, a row of the one would be nobody in the other. */
    @Test
    void whoStandsInAnotherRowIsNotSaidToBeNobody() {
        var printed = reports.run("monthly", Period.parse("2023-05", AS_OF), AS_OF, Audience.PUBLIC, null).publication().tables();
        assertThat(printed).filteredOn(table -> table.id().equals("who.age")).singleElement().satisfies(table -> {
            assertThat(table.columns()).extracting(Publication.Column::heading).containsExactly("Group", "People", "Share");
            assertThat(table.rows()).extracting(row -> row.get(0)).contains("Under 35").doesNotContain("Under 18", "18–24", "25–34");
            assertThat(table.rows()).filteredOn(row -> row.get(0).equals("Under 35")).singleElement()
                    .satisfies(row -> assertThat(row).doesNotContain("–", "0"));
        });
        assertThat(printed).filteredOn(table -> table.id().equals("who.age.caseload")).singleElement().satisfies(table -> {
            assertThat(table.rows()).extracting(row -> row.get(0)).contains("18–24", "25–34").doesNotContain("Under 35");
            assertThat(table.rows()).filteredOn(row -> !row.get(1).equals("–")).hasSizeGreaterThan(3);
        });
    }
}
