package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** What every command owes the person who types it: a description, examples, help, and a transcript that shows it at work. */
class ContractTests {

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void start() {
        program = HandoffProgram.on(folder.resolve("program.db"), Transcript.TODAY);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    static List<String> commands() {
        return program.getBean(CommandRegistry.class).getCommands().stream().map(Command::getName).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void sayWhatTheyAreFor(String name) {
        var command = program.getBean(CommandRegistry.class).getCommandByName(name);

        assertThat(command.getDescription()).isNotBlank().doesNotEndWith(".");
        assertThat(command.getGroup()).isNotBlank().isNotEqualTo("Other");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showAnExampleAndExplainEveryOption(String name) {
        var command = program.getBean(CommandRegistry.class).getCommandByName(name);
        var help = help(name);

        assertThat(help.get(0)).isEqualTo("%s: %s.".formatted(name, command.getDescription()));
        assertThat(help).anyMatch(line -> line.startsWith("  " + name));
        assertThat(command.getOptions()).allSatisfy(option ->
                assertThat(help).anyMatch(line -> line.matches("  --%s( \\S+)?  +\\S.*".formatted(option.longName()))));
    }

    @Test
    void everyCommandHasATranscript() throws IOException {
        assertThat(typedInTranscripts()).containsAll(commands());
    }

    private static Set<String> typedInTranscripts() throws IOException {
        var longestFirst = commands().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        try (Stream<Path> transcripts = Files.list(Path.of("src/test/resources/transcripts"))) {
            return transcripts.flatMap(ContractTests::lines).filter(line -> line.startsWith("> "))
                    .flatMap(line -> longestFirst.stream().filter(name -> (line + " ").startsWith("> " + name + " ")).findFirst().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> lines(Path path) {
        try {
            return Files.readAllLines(path).stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> help(String name) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var call = Stream.concat(Stream.of("--file", folder.resolve("program.db").toString(), "help"), Stream.of(name.split(" "))).toList();
        int code = program.getBean(Console.class).run(Launch.of(call, Map.of(), UserFolders.ofThisUser()),
                new Streams(InputStream::nullInputStream, print, print, false, 0));
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
