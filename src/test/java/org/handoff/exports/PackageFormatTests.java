package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** A package as its receiver opens it: with a schema validator, a Parquet reader, and the statistics programs that are installed. */
@ExtendWith(OneCounty.class)
class PackageFormatTests {

    @TempDir
    private static Path folder;

    /** A copy, because the programs leave files of their own. */
    @BeforeAll
    static void copy(OneCounty.Opened county) throws IOException {
        FileSystemUtils.copyRecursively(county.written(), folder.resolve("package"));
    }

    private static String text(String file) throws IOException {
        return Files.readString(folder.resolve("package").resolve(file));
    }

    private static Sheet csv(String name) throws IOException {
        return CsvText.read(name, text("data/" + name + ".csv"));
    }

    @Test
    void theDescriptorIsValidAgainstTheFrictionlessSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(Path.of("src/test/resources/frictionless/data-package-1.json")), InputFormat.JSON);
        var descriptor = text("datapackage.json");

        assertThat(schema.validate(descriptor, InputFormat.JSON)).isEmpty();
        for (String wrong : List.of(descriptor.replaceFirst("\"person\"", "\"Person!\""), descriptor.replaceFirst("\"data/person.csv\"", "\"../person.csv\""),
                descriptor.replaceFirst("\"integer\"", "\"whole\""), descriptor.replaceFirst("\"sha256:", "\"sha256 "),
                descriptor.replaceFirst("\"resource\" :", "\"resources\" :"))) {
            assertThat(wrong).isNotEqualTo(descriptor);
            assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "event", "panel"})
    void aParquetFileHasTheRowsOfTheCsv(String name) throws IOException {
        var sheet = csv(name);
        var rows = new ArrayList<List<String>>();
        try (var read = ParquetReader.streamContent(folder.resolve("package/data").resolve(name + ".parquet").toFile(),
                new Rows(sheet.columns()))) {
            read.forEach(rows::add);
        }
        assertThat(rows).isEqualTo(sheet.rows().stream().map(PackageFormatTests::numbersAsNumbers).toList());
    }

    /** A row as the CSV has it. */
    private record Rows(List<String> columns) implements Hydrator<List<String>, List<String>, String[]> {

        @Override
        public List<String> start() {
            return new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
        }

        @Override
        public List<String> add(List<String> row, String[] heading, Object value) {
            row.set(columns.indexOf(heading[0]), value == null ? "" : value.toString());
            return row;
        }

        @Override
        public List<String> finish(List<String> row) {
            return numbersAsNumbers(row);
        }
    }

    /** 3 and 3.0 are one number. */
    private static List<String> numbersAsNumbers(List<String> row) {
        return row.stream().map(value -> value.matches("-?\\d+(\\.\\d+)?") ? String.valueOf(Double.parseDouble(value)) : value).toList();
    }

    @Test
    void pythonLoadsIt() throws Exception {
        var said = run("python3", "load.py");
        assertThat(said).contains(csv("person").rows().size() + " people, " + csv("event").rows().size() + " events, "
                + csv("panel").rows().size() + " person-months", "service    without the event after 30, 90, 180, 365 days: 0.", "after to before: 0.");
    }

    @Test
    void rLoadsIt() throws Exception {
        var said = run("Rscript", "-e", "source('load.R'); cat(nrow(person), nrow(event), nrow(panel), sum(person$service_event),"
                + " sprintf('%.3f', kaplan_meier(person$service_time, person$service_event, c(30, 90, 180, 365))),"
                + " sprintf('%.3f', rate_ratio(panel)), is.character(person$pid), attr(person$age, 'label'))");
        var person = csv("person");
        long served = person.rows().stream().filter(row -> person.value(row, "service_event").equals("1")).count();
        assertThat(said).contains("%d %d %d %d".formatted(person.rows().size(), csv("event").rows().size(), csv("panel").rows().size(), served),
                "TRUE Age at the index referral");
        var python = run("python3", "load.py").lines().toList();
        var service = python.stream().filter(line -> line.startsWith("service")).findFirst().orElseThrow();
        assertThat(said).contains(service.substring(service.indexOf(": ") + 2).replace(", ", " "));
        assertThat(said).contains(python.get(python.size() - 1).replaceAll(".*: ", ""));
    }

    @Test
    void psppReadsTheSyntaxForSpss() throws Exception {
        Files.writeString(folder.resolve("package/try.sps"), text("load.sps") + "\nGET FILE='person.sav'.\nDESCRIPTIVES VARIABLES=follow_up.\n");
        try {
            var said = run("pspp", "-O", "format=txt", "try.sps");
            assertThat(said).doesNotContain("error:").contains("Days of follow-up", String.valueOf(csv("person").rows().size()));
        } finally {
            for (String file : List.of("try.sps", "person.sav", "event.sav", "panel.sav")) {
                Files.deleteIfExists(folder.resolve("package").resolve(file));
            }
        }
    }

    /** What a program says that somebody may not have: then the test is skipped, in words. */
    private static String run(String... command) throws IOException, InterruptedException {
        Process process = null;
        try {
            process = new ProcessBuilder(command).directory(folder.resolve("package").toFile()).redirectErrorStream(true).start();
        } catch (IOException notInstalled) {
            assumeTrue(false, "skipped: " + command[0] + " is not installed");
        }
        var said = new String(java.util.Objects.requireNonNull(process).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
