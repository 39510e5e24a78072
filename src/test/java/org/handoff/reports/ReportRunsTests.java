package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.handoff.HandoffApplication;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.ProgramClock;
import org.handoff.program.Programs;
import org.handoff.shared.Period;
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

/** What is kept of runs of a published county, and what a second look at them says. */
@SpringBootTest(classes = HandoffApplication.class)
@Import(ReportRunsTests.OneFile.class)
class ReportRunsTests {

    private static final Period YEAR = new Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));
    private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
    private static final RunFilter ALL = new RunFilter(null, null, null, null, null);

    @TempDir
    private static Path folder;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportRuns runs;

    @Autowired
    private RunCells cells;

    @Autowired
    private Commentaries commentaries;

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
            return ProgramClock.of("2026-11-03");
        }
    }

    @BeforeAll
    static void fill(@Autowired DataSource source, @Autowired Programs programs) {
        HandoffProgram.setUp(programs, "Riverbend LEAD");
        // what the county has in place of sealed birth dates does not open
        new CountyFile(source).fill("county-2000").run("UPDATE participant SET dob = NULL");
    }

    private KeptRun run(String name, Period period, Audience audience) {
        reports.run(name, period, AS_OF, audience, null);
        return runs.history(ALL, 1).get(0);
    }

    private static List<Integer> bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).chars().boxed().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void theSameRunLeavesTheSameBytes() {
        var first = reports.publish("quarterly", YEAR, AS_OF, Audience.PUBLIC, reports.formats(), folder.resolve("first"), null);
        var second = reports.publish("quarterly", YEAR, AS_OF, Audience.PUBLIC, reports.formats(), folder.resolve("second"), null);
        assertThat(JsonMapper.shared().writeValueAsString(second.result().document()))
                .isEqualTo(JsonMapper.shared().writeValueAsString(first.result().document())).contains("audit_head");
        assertThat(first.files()).extracting(Path::getFileName).hasSize(reports.formats().size())
                .isEqualTo(second.files().stream().map(Path::getFileName).toList());
        assertThat(second.result().publication()).isEqualTo(first.result().publication());
        for (int at = 0; at < first.files().size(); at++) {
            assertThat(bytes(second.files().get(at))).as(first.files().get(at).toString()).isEqualTo(bytes(first.files().get(at)));
        }
    }

    @Test
    void theSheetOfFiguresAndTheJsonOfARunSayTheSameInEveryCell() throws IOException {
        for (var audience : Audience.values()) {
            var files = reports.publish("quarterly", YEAR, AS_OF, audience, List.of("csv", "json"), folder.resolve("same-" + audience), null).files();
            var document = JsonMapper.shared().readTree(Files.readString(files.get(1)));
            var rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(files.get(0))).stream().filter(row -> !row.getField("id").equals("form")).toList();
            assertThat(rows).hasSizeGreaterThan(200).allSatisfy(row -> {
                for (var part : FigureInJson.PARTS) {
                    assertThat(row.getField(part).replaceFirst("^'", "")).as(part).isEqualTo(FigureInJson.of(document, row).text(part));
                }
            });
        }
    }

    @Test
    void aCopyIsKnownByItsBytes() throws IOException {
        var published = reports.publish("monthly", Period.parse("2023-05", AS_OF), AS_OF, Audience.INTERNAL, List.of("csv"), folder.resolve("copies"), null);
        var run = runs.history(ALL, 1).get(0);
        var file = published.files().get(0);
        assertThat(runs.sameFile(run, file)).map(KeptRun.File::name).contains(String.valueOf(file.getFileName()));
        var other = Files.writeString(folder.resolve("other.csv"), Files.readString(file) + " ");
        assertThat(runs.sameFile(run, other)).isEmpty();
    }

    @Test
    void rawFiguresAreSealedAndReleasedOnesAreNot() {
        var internal = run("monthly", Period.parse("2023-06", AS_OF), Audience.INTERNAL);
        var released = run("monthly", Period.parse("2023-06", AS_OF), Audience.PUBLIC);
        assertThat(kept(internal)).containsEntry("released", null).extractingByKey("figures").isNotNull();
        assertThat(kept(released)).containsEntry("figures", null).extractingByKey("released").isNotNull();
        assertThat(Packed.open(String.valueOf(kept(released).get("released")))).contains("\"withheld\":true");
        assertThat(JsonMapper.shared().readTree(runs.document(internal)).get("audience").asString()).isEqualTo("internal");
    }

    private Map<String, Object> kept(KeptRun run) {
        return jdbc.sql("SELECT released, figures FROM report_record WHERE run = ?").param(run.number()).query().singleRow();
    }

    @Test
    void aRunThatIsCountedAgainIsIdentical() {
        for (var audience : Audience.values()) {
            var difference = runs.verify(run("quarterly", YEAR, audience));
            assertThat(difference.changes()).isEmpty();
            assertThat(difference.sameFacts() && difference.sameProgram()).isTrue();
            assertThat(difference.causes()).isEmpty();
            assertThat(difference.definitions()).isEmpty();
            assertThat(difference.same()).isGreaterThan(400);
        }
    }

    @Test
    void whatWasWrittenMeanwhileIsTheCause() {
        var month = Period.parse("2022-03", AS_OF);
        var before = run("monthly", month, Audience.INTERNAL);
        imported(1, "INSERT INTO referral (id, participant, received_on, door, import_id) VALUES (900001, 1, '2022-03-05', 'SOCIAL', 1)");
        var again = runs.verify(before);
        assertThat(again.changes()).extracting(RunDifference.Change::cell).contains("funnel.referrals", "funnel.pending", "trend.referrals[2022-03]")
                .doesNotContain("work.caseload");
        assertThat(again.changes()).filteredOn(each -> each.cell().equals("funnel.referrals")).singleElement()
                .satisfies(each -> assertThat(each.by()).isEqualTo(1.0)).satisfies(each -> assertThat(each.label()).isEqualTo("Referrals"));
        assertThat(again.causes()).containsExactly(new RunDifference.Cause("imported late", "referral", 1, List.of("R900001")));
        var after = run("monthly", month, Audience.INTERNAL);
        assertThat(runs.difference(before, after).changes()).isEqualTo(again.changes());
        assertThat(runs.difference(after, before).causes()).isEqualTo(again.causes());
        assertThat(runs.difference(before, run("monthly", Period.parse("2022-04", AS_OF), Audience.INTERNAL)).conditions())
                .containsExactly("Period: March 2022, then April 2022.");
        jdbc.sql("DELETE FROM referral WHERE id = 900001").update();
        assertThat(runs.verify(before).sameFigures()).isTrue();
    }

    /** As if the program had counted by other words, and the report had printed other measures, when the first of two runs was made. */
    @Test
    void aChangedDefinitionIsNamedWithItsVersions() {
        var month = Period.parse("2022-05", AS_OF);
        var old = run("monthly", month, Audience.INTERNAL);
        var definitions = new TreeMap<>(old.record().definitions());
        definitions.put("funnel.intakes", "0 12345678");
        definitions.put("funnel.people", definitions.get("funnel.people").replaceFirst(" .*", " 12345678"));
        definitions.put("funnel.gone", "1 12345678");
        definitions.remove("funnel.eligible");
        jdbc.sql("UPDATE report_record SET definitions = ? WHERE run = ?").params(Packed.of(JsonMapper.shared().writeValueAsString(definitions)),
                old.number()).update();
        jdbc.sql("UPDATE report_run SET definition_version = 0 WHERE id = ?").param(old.number()).update();
        var changed = runs.find(old.shown()).orElseThrow();
        for (var difference : List.of(runs.verify(changed), runs.difference(changed, run("monthly", month, Audience.INTERNAL)))) {
            assertThat(difference.definitions()).containsExactly("funnel.eligible (not counted before)", "funnel.gone (not counted any more)",
                    "funnel.intakes (version 0, then 1)", "funnel.people (version 1, worded anew)");
            assertThat(difference.conditions()).containsExactly("Version of what the report prints: 0, then 1.");
            assertThat(difference.sameFigures() && difference.causes().isEmpty()).isTrue();
        }
    }

    private void imported(long id, String insert) {
        jdbc.sql("""
                INSERT INTO import (id, started_at, as_of, path, rows_read, rows_new, rows_changed, rows_same, rows_rejected)
                VALUES (?, '2026-11-03T10:00:00Z', '2026-11-03', 'x', 1, 1, 0, 0, 0)
                """).param(id).update();
        jdbc.sql(insert).update();
    }

    @Test
    void theRecordsBehindACellAreListedAndLogged() {
        var run = run("quarterly", YEAR, Audience.INTERNAL);
        long logged = jdbc.sql("SELECT count(*) FROM audit_log").query(Long.class).single();
        var behind = cells.behind(run, "who.sex[1]");
        assertThat(behind.rows()).hasSize(Integer.parseInt(behind.shown())).allSatisfy(row -> assertThat(row.record().letter()).isEqualTo("P"));
        var row = jdbc.sql("SELECT kind, records, subjects FROM audit_log WHERE id > ? AND use_case LIKE '%behind%'").param(logged).query().singleRow();
        assertThat(row).containsEntry("kind", "IDENTIFIED_READ").containsEntry("records", behind.rows().size());
    }

    @Test
    void whoWasLeftOutIsListedToo() {
        var run = run("quarterly", YEAR, Audience.INTERNAL);
        var left = cells.behind(run, "reconciliation.left_out[outcome.with_entry]");
        assertThat(left.rows()).hasSize(Integer.parseInt(left.shown())).isNotEmpty();
        assertThat(cells.behind(run, "rate.intake").rows()).hasSize(Integer.parseInt(cells.behind(run, "funnel.intakes").shown()));
    }

    @Test
    void whatIsWithheldHasNobodyBehindIt() {
        var run = run("quarterly", YEAR, Audience.PUBLIC);
        var withheld = Cells.of(runs.document(run)).values().entrySet().stream().filter(cell -> cell.getValue() == null
                && cell.getKey().startsWith("who.")).findFirst().orElseThrow().getKey();
        assertThatExceptionOfType(CellWithheld.class).isThrownBy(() -> cells.behind(run, withheld));
        assertThat(cells.behind(run, "funnel.people").rows()).hasSize(Integer.parseInt(cells.behind(run, "funnel.people").shown()));
    }

    @Test
    void everyTableOfTheCohortAddsUpToTheSamePeople() {
        var document = JsonMapper.shared().readTree(runs.document(run("quarterly", YEAR, Audience.INTERNAL)));
        long people = value(document, "funnel.people");
        for (var table : List.of("who.race_exclusive", "who.sex", "who.age", "who.door", "who.pathway", "who.agency_kind", "who.housing_at_intake",
                "who.primary_substance", "who.veteran")) {
            assertThat(sum(document.get("tables").get(table))).as(table).isEqualTo(people);
        }
        assertThat(sum(document.get("tables").get("who.door.events"))).isEqualTo(value(document, "funnel.referrals"));
        assertThat(sum(document.get("tables").get("who.sex.caseload"))).isEqualTo(value(document, "work.caseload"));
        assertThat(sum(document.get("tables").get("work.closed"))).isEqualTo(value(document, "work.closed"));
        assertThat(sum(document.get("tables").get("outcome.housing"))).isEqualTo(value(document, "outcome.with_latest"));
        for (var block : List.of("justice6", "justice12")) {
            assertThat(value(document, block + ".people") + value(document, block + ".left_out")).isEqualTo(people);
        }
        document.get("reconciliation").get("left_out").forEach(line -> assertThat(line.get("count").asLong()).isNotNegative());
        var left = document.get("reconciliation").get("left_out").valueStream()
                .collect(Collectors.toMap(line -> line.get("counted").asString(), line -> line.get("count").asLong()));
        assertThat(left).containsEntry("justice12.people", value(document, "justice12.left_out")).hasSize(LeftOut.ALL.size());
    }

    private static long value(JsonNode document, String measure) {
        return document.get("measures").get(measure).get("value").asLong();
    }

    private static long sum(JsonNode rows) {
        return rows.valueStream().mapToLong(row -> row.get("value").asLong()).sum();
    }

    @Test
    void everyLineOfTheReconciliationLiesInsideAnotherForTheProtection() {
        var inside = Relations.read().inside("within").stream().map(each -> each.part() + " in " + each.whole()).toList();
        var sums = Stream.of("sums", "also").flatMap(section -> Relations.read().sums(section).stream()).toList();
        var same = Relations.read().same();
        assertThat(LeftOut.ALL).allSatisfy(line -> {
            var counted = same.getOrDefault(line.counted(), line.counted());
            var of = same.getOrDefault(line.of(), line.of());
            boolean inSums = sums.stream().anyMatch(sum -> sum.whole().equals(of) && sum.parts().contains(counted))
                    || sums.stream().anyMatch(sum -> sum.whole().equals(counted) && sums.stream().anyMatch(all -> all.whole().equals(of)
                            && all.parts().containsAll(sum.parts())));
            assertThat(inSums || inside.contains(counted + " in " + of)).as(line.cell()).isTrue();
        });
    }

    @Test
    void commentaryIsKeptSealedAndPrintedAgain() {
        var month = Period.parse("2021-05", AS_OF);
        var run = run("monthly", month, Audience.INTERNAL);
        commentaries.write(run, "The night shift joined.\nMore calls came.");
        var again = reports.run("monthly", month, AS_OF, Audience.INTERNAL, null);
        assertThat(Objects.requireNonNull(again.publication().commentary()).words()).isEqualTo("The night shift joined.\nMore calls came.");
        assertThat(again.document()).containsEntry("commentary", "The night shift joined.\nMore calls came.");
        assertThat(reports.run("monthly", month, AS_OF, Audience.PUBLIC, null).publication().commentary()).isNull();
        assertThat(jdbc.sql("SELECT CAST(words AS TEXT) FROM report_commentary").query(String.class).list()).noneMatch(words -> words.contains("night"));
        assertThat(commentaries.doubts("Seven people, 12 calls, 3.5 hours, and 4 more.", Audience.PUBLIC)).singleElement().asString()
                .startsWith("The commentary says Seven, 4. ");
        assertThat(commentaries.doubts("Seven people.", Audience.INTERNAL)).isEmpty();
    }

    @Test
    void aRunOlderThanWhatIsKeptIsSaidToBe() {
        var run = run("monthly", Period.parse("2021-06", AS_OF), Audience.INTERNAL);
        jdbc.sql("DELETE FROM report_record WHERE run = ?").param(run.number()).update();
        var old = runs.require(run.shown());
        assertThatExceptionOfType(RunNotKept.class).isThrownBy(() -> runs.document(old))
                .withMessageContaining("report run monthly --from 2021-06-01 --to 2021-06-30 --as-of 2026-11-01");
        assertThat(runs.cells(old)).isEmpty();
    }
}
