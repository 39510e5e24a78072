package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.platform.DataFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types every example of every command at a demo county: as help shows it, and for a program in JSON and in CSV. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCommandTests {

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext program;
    private DataFile file;

    @BeforeAll
    void open() {
        file = DataFile.at(folder.resolve("county").resolve("demo.db").toString(), true);
        program = HandoffProgram.on(file, "2026-03-16");
    }

    @AfterAll
    void close() {
        program.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleCanBeTypedAsItStands() {
        return examples().map(example -> DynamicTest.dynamicTest(example, () -> {
            var typed = type(example);
            assertThat(typed.code()).as(typed.messages()).isIn(0, 3, 4, 5, 6);
            if (typed.code() != 0) {
                assertThat(typed.results()).isEmpty();
                assertThat(typed.messages().strip()).hasLineCount(1).doesNotContain("null");
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> jsonIsOneDocumentWithSnakeCaseKeysAndIdsAsNumbers() {
        return examples().map(example -> example.replace(" --output csv", "") + " --output json").distinct()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    var typed = type(example);
                    if (typed.code() == 0 && !example.startsWith("clear")) {
                        proper(JsonMapper.shared().readTree(typed.results()));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> csvHasAHeaderAndAsManyFieldsInEveryRow() {
        return examples().map(example -> example.replace(" --output csv", "") + " --output csv").distinct()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    var typed = type(example);
                    if (typed.code() == 0 && !example.startsWith("clear")) {
                        var rows = CsvReader.builder().ofCsvRecord(typed.results()).stream().toList();
                        assertThat(rows.get(0).getFields()).isNotEmpty().allMatch(key -> key.matches("[a-z][a-z0-9_]*"));
                        assertThat(rows).allMatch(row -> row.getFieldCount() == rows.get(0).getFieldCount());
                    }
                }));
    }

    private static void proper(JsonNode node) {
        assertThat(node.isContainer()).isTrue();
        // a measure has a name for an id, not a number
        var ids = node.has("unit") ? List.<String>of() : List.of("id", "participant", "referral", "episode");
        node.properties().forEach(entry -> {
            assertThat(entry.getKey()).matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
            if (ids.contains(entry.getKey())) {
                assertThat(entry.getValue().isNumber() || entry.getValue().isNull()).as(entry.toString()).isTrue();
            }
        });
        node.forEach(child -> {
            if (child.isContainer()) {
                proper(child);
            }
        });
    }

    private Stream<String> examples() {
        return program.getBean(Commands.class).all().stream().flatMap(command -> {
            assertThat(command.examples()).as(command.name()).isNotEmpty();
            return command.examples().stream();
        }).map(example -> example.replace("~/", folder + "/").replaceAll("--out (\\S+)", "--out " + folder + "/$1"));
    }

    private record Typed(int code, String results, String messages) {
    }

    private Typed type(String line) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(InputStream::nullInputStream, print(out), print(err), false, 0);
        var launch = new Launch(Launch.Mode.ONE_SHOT, file, null, false, false, Caller.UNSAID, CommandLine.words(line));
        int code = program.getBean(Console.class).run(launch, streams);
        return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
