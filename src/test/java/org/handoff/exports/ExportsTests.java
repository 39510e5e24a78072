package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.handoff.anonymity.Attack;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Packages of a county of 1,720 people, as the lead makes them. */
@ExtendWith(OneCounty.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTests {

    @TempDir
    static Path folder;

    private final OneCounty.Opened county;
    private final ConfigurableApplicationContext program;
    private final Exports exports;

    ExportsTests(OneCounty.Opened county) {
        this.county = county;
        this.program = county.program();
        this.exports = program.getBean(Exports.class);
    }

    private static ExportRequest request(Profile profile, @Nullable String sud, @Nullable String series, @Nullable Path out) {
        return new ExportRequest(profile, OneCounty.EVERYBODY, null, 2, "State University", profile == Profile.PUBLIC ? null : "DUA-2026-04", sud,
                null, series, List.of(), 1, out, step -> { });
    }

    @Test
    void aPackageForEvaluatorsWithstandsEveryAttack() throws IOException {
        var out = county.written();
        assertThat(county.made().attacks()).allMatch(Attack::passed).extracting(Attack::name).contains("A1", "A2", "A3", "A4", "A5", "A8");
        assertThat(exports.verify(out)).allMatch(PackageCheck::passed).extracting(PackageCheck::check)
                .contains("hashes", "register", "k", "schema", "keys");
        assertThat(exports.list()).anyMatch(each -> each.recipient().equals("State University") && each.released() > 1_600
                && each.state() == RegisterState.WRITTEN);
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(out.resolve("data/person.csv"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat((Double) ((Map<?, ?>) county.made().statement().get("risk")).get("prosecutor_mean")).isLessThanOrEqualTo(0.09);
    }

    /** Nobody is withheld, so what is said of arrests overall is what the records say. */
    @Test
    void arrestsAreThoseOfTheRecords() throws IOException {
        assertThat(county.made().statement()).containsEntry("people", 1_720).containsEntry("people_released", 1_720).containsEntry("rows_withheld", "0");
        var figures = ((List<?>) county.made().statement().get("statistics")).stream().map(each -> (Map<?, ?>) each)
                .filter(each -> String.valueOf(each.get("analysis")).matches("before and after|rates")).toList();
        assertThat(figures).hasSizeGreaterThan(10).allSatisfy(each -> assertThat(each.get("verdict")).as(each.toString()).isEqualTo("holds"));

        var cohort = OneCounty.EVERYBODY;
        var lives = program.getBean(LifeQueries.class).lives(cohort);
        var person = CsvText.read("person", Files.readString(county.written().resolve("data/person.csv")));
        assertThat(person.rows().stream().mapToDouble(row -> Double.parseDouble(person.value(row, "arrests_before_mean"))).sum())
                .isCloseTo(lives.stream().mapToLong(PersonShape::before).sum(), Offset.offset(0.1));
        assertThat(person.rows().stream().filter(row -> person.value(row, "race").equals("*")).count()).isBetween(1L, 86L);
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
        // nobody who holds a public package agreed to anything, and outcomes stand in both as they are
        assertThatThrownBy(() -> exports.anonymized(OneCounty.request(OneCounty.cohort("2022-01-01", "2024-06-30"), Profile.PUBLIC, null,
                folder.resolve("no")))).isInstanceOf(Refusal.class).hasMessageContaining("Attack A5 succeeded").hasMessageContaining("--from 2026-11-02");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void packagesOfASeriesAreTheSameToTheByteAndOthersShareNoPseudonym() throws IOException {
        exports.anonymized(OneCounty.request(OneCounty.ONE_YEAR, Profile.EVALUATOR, "waves", folder.resolve("one")));
        exports.anonymized(OneCounty.request(OneCounty.ONE_YEAR, Profile.EVALUATOR, "waves", folder.resolve("two")));

        for (String file : List.of("data/person.csv", "data/event.csv", "data/panel.csv", "synthetic/person.csv", "codebook.csv")) {
            assertThat(folder.resolve("one").resolve(file)).hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(pids(county.written())).doesNotContainAnyElementsOf(pids(folder.resolve("one"))).hasSizeGreaterThan(1_600);
        assertThat(county.folder().resolve("county.db.series")).isDirectoryNotContaining(file -> !file.toString().endsWith(".key"));
    }

    @Test
    void aLaterWaveTellsPeopleApartAsTheFirstDid() throws IOException {
        exports.anonymized(OneCounty.request(OneCounty.ONE_YEAR, Profile.EVALUATOR, "yearly", folder.resolve("wave1")));
        exports.anonymized(OneCounty.request(OneCounty.cohort("2023-01-01", "2024-12-31"), Profile.EVALUATOR, "yearly", folder.resolve("wave2")));

        for (String column : List.of("sex", "race", "arrested_before", "arrested_after")) {
            assertThat(labels("wave1", column)).as(column).containsAll(labels("wave2", column).stream()
                    .filter(label -> !List.of(Scales.NOT_YET, "*").contains(label)).toList());
        }
        assertThat(pids(folder.resolve("wave2"))).containsAnyElementsOf(pids(folder.resolve("wave1")));
        assertThatThrownBy(() -> exports.tried(OneCounty.request(OneCounty.cohort("2023-01-01", "2023-02-28"), Profile.EVALUATOR, "yearly", null)))
                .isInstanceOf(Refusal.class).hasMessageContaining("The series yearly tells");
    }

    private static List<String> labels(String name, String column) throws IOException {
        var sheet = CsvText.read("person", Files.readString(folder.resolve(name).resolve("data/person.csv")));
        return sheet.rows().stream().map(row -> sheet.value(row, column)).distinct().toList();
    }

    private static List<String> pids(Path written) throws IOException {
        return CsvText.read("person", Files.readString(written.resolve("data/person.csv"))).rows().stream().map(row -> row.get(0))
                .toList();
    }

    @Test
    void aTrialWritesNothing() {
        long before = exports.list().size();
        var result = exports.tried(OneCounty.request(OneCounty.ONE_YEAR, Profile.EVALUATOR, "tried", null));

        assertThat(result.folder()).isNull();
        assertThat(result.steps()).extracting(step -> step.name()).contains("column", "risk").doesNotContain("withhold");
        assertThat(exports.list()).hasSize((int) before);
        assertThat(program.getBean(JdbcClient.class).sql("SELECT count(*) FROM export_series WHERE name = 'tried'").query(Long.class).single())
                .isZero();
    }

    @Test
    void whatCannotBeMadeSaysWhatWouldAndLeavesNoFolder() throws IOException {
        var out = folder.resolve("refused");
        var few = new ExportRequest(Profile.PUBLIC, OneCounty.cohort("2025-12-01", "2026-11-01"), null, 2, "x", null, null, null, null, List.of(), 1, out,
                step -> { });
        assertThatThrownBy(() -> exports.anonymized(few)).isInstanceOf(Refusal.class).hasMessageContaining("needs 500 at least");
        var unlike = new ExportRequest(Profile.EVALUATOR, OneCounty.EVERYBODY, 3, 2, "x", "DUA", null, null, null, List.of(), 1, out,
                step -> { });
        assertThatThrownBy(() -> exports.anonymized(unlike)).isInstanceOf(Refusal.class).hasMessageContaining("--k 3 is below the 5");
        var huge = new ExportRequest(Profile.EVALUATOR, OneCounty.EVERYBODY, 5_000, 2, "x", "DUA", null, null, null, List.of(), 1,
                out, step -> { });
        assertThatThrownBy(() -> exports.anonymized(huge)).isInstanceOf(Refusal.class).hasMessageContaining("k = 5000 cannot be met");
        var one = new ExportRequest(Profile.EVALUATOR, OneCounty.EVERYBODY, 900, 2, "x", "DUA", null, null, null, List.of(), 1, out, step -> { });
        assertThatThrownBy(() -> exports.anonymized(one)).isInstanceOf(Refusal.class).hasMessageContaining("one group of all 1720 people");
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
        FileSystemUtils.copyRecursively(county.written(), out);
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
        var cohort = new CohortRequest(OneCounty.EVERYBODY.period(), OneCounty.TODAY, null, null, false, List.of(new ExcludedPerson(20)));
        var people = People.of(program.getBean(LifeQueries.class).lives(cohort), cohort, Set.of(20L));
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
                    Map.of("index_period", List.of("2024")));
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
