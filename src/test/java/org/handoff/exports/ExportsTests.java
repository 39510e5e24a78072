package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.handoff.HandoffProgram;
import org.handoff.anonymity.Attack;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Packages of a county of 1,720 people, as the lead makes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext program;
    private Exports exports;

    @BeforeAll
    void open() {
        program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString());
        program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")));
        exports = program.getBean(Exports.class);
    }

    @AfterAll
    void close() {
        program.close();
    }

    private static CohortRequest cohort(String from, List<Long> without) {
        return new CohortRequest(new Period(LocalDate.parse(from), TODAY), TODAY, null, null, false, without);
    }

    private static ExportRequest request(Profile profile, @Nullable String sud, @Nullable String series, @Nullable Path out) {
        return new ExportRequest(profile, cohort("2019-01-01", List.of()), null, 2, "State University",
                profile == Profile.PUBLIC ? null : "DUA-2026-04", sud, null, series, List.of(), 1, out, step -> { });
    }

    @Test
    void aPackageForEvaluatorsWithstandsEveryAttack() throws IOException {
        var out = folder.resolve("evaluator");
        var result = exports.anonymized(request(Profile.EVALUATOR, "QSOA 2026-01", null, out));

        assertThat(result.attacks()).allMatch(Attack::passed).extracting(Attack::name).contains("A1", "A2", "A3", "A4", "A5", "A8");
        assertThat(exports.verify(out)).allMatch(PackageCheck::passed).extracting(PackageCheck::check)
                .contains("hashes", "register", "k", "schema", "keys");
        assertThat(exports.list()).anyMatch(each -> each.recipient().equals("State University") && each.released() > 1_600);
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(out.resolve("data/person.csv"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat((Double) ((java.util.Map<?, ?>) result.statement().get("risk")).get("prosecutor_mean")).isLessThanOrEqualTo(0.09);
    }

    @Test
    void aPackageForThePublicHasNothingOfSubstanceUse() throws IOException {
        var out = folder.resolve("public");
        var result = exports.anonymized(request(Profile.PUBLIC, null, null, out));

        assertThat(result.attacks()).allMatch(Attack::passed).extracting(Attack::name).contains("A6");
        assertThat(Files.readString(out.resolve("data/person.csv"))).doesNotContain("Opioids", "substance", "moud");
        assertThat(Files.readString(out.resolve("data/event.csv"))).doesNotContain("Substance use", "Mental health", "arrest");
        assertThatThrownBy(() -> exports.anonymized(request(Profile.PUBLIC, "QSOA 2026-01", null, folder.resolve("no"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("in no public package");
    }

    @Test
    void packagesOfASeriesAreTheSameToTheByteAndOthersShareNoPseudonym() throws IOException {
        exports.anonymized(request(Profile.EVALUATOR, null, "waves", folder.resolve("one")));
        exports.anonymized(request(Profile.EVALUATOR, null, "waves", folder.resolve("two")));
        exports.anonymized(request(Profile.EVALUATOR, null, null, folder.resolve("alone")));

        for (String file : List.of("data/person.csv", "data/event.csv", "data/panel.csv", "synthetic/person.csv", "codebook.csv")) {
            assertThat(folder.resolve("one").resolve(file)).hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(pids("alone")).doesNotContainAnyElementsOf(pids("one")).hasSizeGreaterThan(1_600);
        assertThat(folder.resolve("county.db.series")).isDirectoryNotContaining(file -> !file.toString().endsWith(".key"));
    }

    @Test
    void aLaterWaveTellsPeopleApartAsTheFirstDid() throws IOException {
        var early = new ExportRequest(Profile.EVALUATOR, new CohortRequest(new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 6, 30)), TODAY, null,
                null, false, List.of()), null, 2, "State University", "DUA-2026-04", null, null, "yearly", List.of(), 1, folder.resolve("wave1"), step -> { });
        exports.anonymized(early);
        exports.anonymized(request(Profile.EVALUATOR, null, "yearly", folder.resolve("wave2")));

        for (String column : List.of("sex", "race", "arrests_before", "arrests_after")) {
            assertThat(labels("wave1", column)).as(column).containsAll(labels("wave2", column).stream()
                    .filter(label -> !label.equals(Scales.NOT_YET)).toList());
        }
        assertThat(pids("wave2")).containsAnyElementsOf(pids("wave1"));
        var few = new ExportRequest(Profile.EVALUATOR, new CohortRequest(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 28)), TODAY, null,
                null, false, List.of()), null, 2, "State University", "DUA-2026-04", null, null, "yearly", List.of(), 1, null, step -> { });
        assertThatThrownBy(() -> exports.anonymized(few)).isInstanceOf(Refusal.class).hasMessageContaining("The series yearly tells");
    }

    private static List<String> labels(String name, String column) throws IOException {
        var sheet = CsvText.read("person", Files.readString(folder.resolve(name).resolve("data/person.csv")));
        return sheet.rows().stream().map(row -> sheet.value(row, column)).distinct().toList();
    }

    private static List<String> pids(String name) throws IOException {
        return CsvText.read("person", Files.readString(folder.resolve(name).resolve("data/person.csv"))).rows().stream().map(row -> row.get(0))
                .toList();
    }

    @Test
    void aTrialWritesNothing() {
        long before = exports.list().size();
        var result = exports.anonymized(request(Profile.EVALUATOR, null, "tried", null));

        assertThat(result.folder()).isNull();
        assertThat(result.steps()).extracting(step -> step.name()).contains("column", "risk").doesNotContain("withhold");
        assertThat(exports.list()).hasSize((int) before);
        assertThat(program.getBean(JdbcClient.class).sql("SELECT count(*) FROM export_series WHERE name = 'tried'").query(Long.class).single())
                .isZero();
    }

    @Test
    void whatCannotBeMadeSaysWhatWouldAndLeavesNoFolder() throws IOException {
        var out = folder.resolve("refused");
        var few = new ExportRequest(Profile.PUBLIC, cohort("2025-12-01", List.of()), null, 2, "x", null, null, null, null, List.of(), 1, out,
                step -> { });
        assertThatThrownBy(() -> exports.anonymized(few)).isInstanceOf(Refusal.class).hasMessageContaining("needs 500 at least");
        var unlike = new ExportRequest(Profile.EVALUATOR, cohort("2019-01-01", List.of()), 3, 2, "x", "DUA", null, null, null, List.of(), 1, out,
                step -> { });
        assertThatThrownBy(() -> exports.anonymized(unlike)).isInstanceOf(Refusal.class).hasMessageContaining("--k 3 is below the 5");
        var huge = new ExportRequest(Profile.EVALUATOR, cohort("2019-01-01", List.of()), 5_000, 2, "x", "DUA", null, null, null, List.of(), 1,
                out, step -> { });
        assertThatThrownBy(() -> exports.anonymized(huge)).isInstanceOf(Refusal.class).hasMessageContaining("k = 5000 cannot be met");
        Files.createDirectory(folder.resolve("taken"));
        assertThatThrownBy(() -> exports.anonymized(request(Profile.EVALUATOR, null, null, folder.resolve("taken"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("is there already");
        assertThatThrownBy(() -> exports.verify(folder.resolve("taken"))).isInstanceOf(Refusal.class).hasMessageContaining("is no package");
        assertThat(out).doesNotExist();
        assertThat(Files.list(folder)).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void aChangedPackageIsFound() throws IOException {
        var out = folder.resolve("changed");
        exports.anonymized(request(Profile.EVALUATOR, null, null, out));
        var person = out.resolve("data/person.csv");
        Files.writeString(person, Files.readString(person).replaceFirst("Male", "Female"));
        Files.writeString(out.resolve("added.txt"), "x");

        assertThat(exports.verify(out)).filteredOn(check -> !check.passed()).extracting(PackageCheck::outcome)
                .anyMatch(outcome -> outcome.equals("Changed, missing or added: added.txt, data/person.csv."));
    }

    @Test
    void whoWithdrewFromResearchIsLeftOutAndCounted() {
        var jdbc = program.getBean(JdbcClient.class);
        jdbc.sql("INSERT INTO consent (participant, type, signed_on, revoked_on) SELECT id, 'RESEARCH', '2024-01-01', '2025-01-01' FROM participant"
                + " WHERE id <= 12").update();
        var cohort = cohort("2019-01-01", List.of(20L));
        var people = People.of(program.getBean(LifeQueries.class).lives(cohort), cohort);
        jdbc.sql("DELETE FROM consent").update();

        assertThat(people.lives()).extracting(Life::participant).doesNotContain(1L, 12L, 20L).contains(13L);
        assertThat(people.leftOut()).containsEntry("withdrew their consent to research", 12).containsEntry("left out by hand", 1);
    }

    @Test
    void everyCodeOfEveryListStandsInItsHierarchyOnce() {
        var scales = program.getBean(Scales.class);
        var codes = program.getBean(org.handoff.codes.Codes.class);
        for (var profile : Profile.values()) {
            var all = scales.all(program.getBean(ColumnCatalogue.class).of("person"), profile,
                    java.util.Map.of("index_period", List.of("2024")));
            codes.of("sex").forEach(code -> assertThat(all.get("sex").at(code.label(), 0)).isPresent());
            codes.of("race").stream().filter(code -> !code.code().matches("\\d+"))
                    .forEach(code -> assertThat(all.get("race").at(scales.race(code.code()), 0)).isPresent());
            codes.of("door").forEach(code -> assertThat(all.get("door").at(code.label(), 0)).isPresent());
            codes.of("offence").forEach(code -> assertThat(all.get("offence").at(scales.offence(profile, code.code()), 0)).isPresent());
            codes.of("living-situation").forEach(code -> assertThat(all.get("housing").at(scales.housing(profile, code.code()), 0)).isPresent());
            for (int age = 0; age <= 130; age++) {
                assertThat(all.get("age").at(Scales.age(String.valueOf(age)), 0)).isPresent();
            }
        }
    }

    @Test
    void aColumnWithoutARoleRefusesTheExport() {
        var catalogue = program.getBean(ColumnCatalogue.class);
        assertThatThrownBy(() -> catalogue.requireDeclared(new Sheet("person", List.of("pid", "nickname"), List.of())))
                .isInstanceOf(Refusal.class).hasMessageContaining("The column nickname of person.csv has no role");
    }
}
