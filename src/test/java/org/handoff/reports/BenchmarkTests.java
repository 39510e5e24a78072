package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handoff.measures.CountyFile;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The race mix of those referred against that of who could have been. */
class BenchmarkTests {

    @TempDir
    private Path folder;

    private Benchmarks benchmarks(String contents) throws IOException {
        Files.createDirectories(folder.resolve("benchmarks"));
        Files.writeString(folder.resolve("benchmarks/county.yml"), contents);
        return new Benchmarks(folder.toString());
    }

    @Test
    void withoutAFileNothingIsCompared() {
        assertThat(new Benchmarks(folder.toString()).inForce()).isEmpty();
    }

    /** Wherever the program is called from: what lies in a folder "config" there is not its own. */
    @Test
    void onePackedIntoTheProgramIsReadAndOneOfTheSameNameInItsPlace() throws IOException {
        var packed = Files.createDirectories(folder.resolve("program/config/benchmarks"));
        Files.writeString(packed.resolve("county.yml"), "name: Packed\nsource: B\nrace: {White: 1}");
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try (var program = new URLClassLoader(new URL[] {folder.resolve("program").toUri().toURL()}, usual)) {
            thread.setContextClassLoader(program);
            assertThat(new Benchmarks("").inForce()).extracting(Benchmark::name).containsExactly("Packed");
            assertThat(benchmarks("name: Own\nsource: B\nrace: {White: 1}").inForce()).extracting(Benchmark::name).containsExactly("Own");
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void theExampleIsARightOne() throws IOException {
        var example = benchmarks(Files.readString(Path.of("config/benchmarks/example.yml.txt"))).inForce().get(0);
        assertThat(example.share("White")).isCloseTo(0.712, within(1e-9));
        assertThat(example.share("nobody")).isZero();
    }

    @Test
    void aFileWithAMistakeIsRefusedWithIt() throws IOException {
        assertThatExceptionOfType(BenchmarkWrong.class).isThrownBy(() -> benchmarks("name: A\nsource: B\nrace: {White: -1}").inForce())
                .withMessageContaining("race: White is \"-1\", no number above 0");
        assertThatExceptionOfType(BenchmarkWrong.class).isThrownBy(() -> benchmarks("name: A\nrace: {White: 1}").inForce())
                .withMessageContaining("source is missing");
        assertThatExceptionOfType(BenchmarkWrong.class).isThrownBy(() -> benchmarks("[").inForce()).withMessageContaining("not YAML");
        assertThatExceptionOfType(BenchmarkWrong.class).isThrownBy(() -> benchmarks("name: A\nsource: B").inForce())
                .withMessageContaining("race lists no groups");
    }

    @Test
    void everyFileIsATableOfItsOwn() throws IOException {
        benchmarks("name: Adults\nsource: B\nrace: {White: 60, BlackAfAmerican: 40}");
        Files.writeString(folder.resolve("benchmarks/arrests.yml"), "name: Arrests\nsource: C\nrace: {White: 50, BlackAfAmerican: 50}");
        var both = new Benchmarks(folder.toString()).inForce();
        assertThat(both).extracting(Benchmark::name).containsExactly("Arrests", "Adults");
        var county = new CountyFile().person(1).referral(1, "2025-03-10");
        county.run("INSERT INTO participant_race VALUES (1, 'White')");
        var set = county.measures().of(Period.parse("2025", LocalDate.parse("2025-12-31")), LocalDate.parse("2025-12-31"));
        var tables = BenchmarkRows.of(ReleasedFigures.internal(set), both);
        assertThat(tables).extracting(BenchmarkRows::id).containsExactly("equity.referral_share.arrests", "equity.referral_share.county");
        assertThat(tables).extracting(table -> table.entries().get(0).get("benchmark")).containsExactly(0.5, 0.6);
    }

    @Test
    void eachGroupIsHeldAgainstItsShare() throws IOException {
        var benchmark = benchmarks("name: A\nsource: B\nrace: {White: 60, BlackAfAmerican: 40}").inForce().get(0);
        var county = new CountyFile();
        for (int person = 1; person <= 10; person++) {
            county.person(person).referral(person, "2025-03-10");
            if (person < 10) {
                county.run("INSERT INTO participant_race VALUES (?, ?)", person, person <= 3 ? "White" : "BlackAfAmerican");
            }
        }
        var set = county.measures().of(Period.parse("2025", LocalDate.parse("2025-12-31")), LocalDate.parse("2025-12-31"));
        var rows = BenchmarkRows.of(ReleasedFigures.internal(set), List.of(benchmark)).get(0);
        var white = rows.entries().stream().filter(row -> "White".equals(row.get("key"))).findFirst().orElseThrow();
        assertThat(white).containsEntry("value", 3L).containsEntry("of", 9L).containsEntry("share", 0.333333).containsEntry("benchmark", 0.6)
                .containsEntry("ratio", 0.555556);
        assertThat((Double) Objects.requireNonNull(white.get("low"))).isLessThan(0.555556);
        assertThat(rows.table().rows()).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(6));
        assertThat(rows.table().note()).contains("Source: B");
    }
}
