package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.platform.DataFile;
import org.handoff.reports.Audience;
import org.handoff.reports.Reports;
import org.handoff.shared.Period;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Presses Tab at every word of every command, on a demo county. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTests {

    /** What is made up by whoever types it. */
    private static final Set<String> FREE = Set.of("TEXT", "NOTE", "NUMBER", "AMOUNT", "COLUMN,…", "HEAD", "ID");
    /** Ids of records of any kind are in the audit log only; nothing is left to pick on a fresh demo. */
    private static final Map<String, String> WITHOUT_RECORDS = Map.of(
            "import undo --import", "the demo was not imported", "import show --import", "the demo was not imported",
            "legal-hold lift --hold", "nobody is on hold",
            "custody release --custody", "nobody is in custody", "participant unmerge --participant", "nobody was merged",
            "field set --field", "the demo has no fields of its own", "field set --value", "the demo has no fields of its own",
            "export anonymized --exclude-id", "an evaluator, who has numbers and no names, types the number");
    private static final Map<String, String> BEFORE = Map.of(
            "referral screen --criterion", "referral screen --referral R1",
            "outcome add --code", "outcome add P1 HOUSING");

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext program;

    @BeforeAll
    void open() {
        var file = DataFile.at(folder.resolve("county").resolve("demo.db").toString(), true);
        program = HandoffProgram.on(file, "2026-03-16");
        // a demo fills itself, and signs its lead in, when it is first used
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, file, null, false, false, Caller.UNSAID, List.of("whoami")),
                new Streams(InputStream::nullInputStream, nowhere, nowhere, false, 0));
        var today = LocalDate.parse("2026-03-16");
        program.getBean(Reports.class).run("monthly", Period.parse("2026-02", today), today, Audience.INTERNAL);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @TestFactory
    Stream<DynamicTest> everyOptionThatIsACodeAnIdOrADateOffersValues() {
        return commands().flatMap(command -> command.fields().stream().filter(field -> !isFree(field)).map(field ->
                dynamicTest(line(command, field), () -> assertThat(values(command, field)).as(line(command, field)).isNotEmpty())));
    }

    private static String line(ConsoleCommand command, Field<?> field) {
        return "%s --%s".formatted(command.name(), field.name());
    }

    private static boolean isFree(Field<?> field) {
        return FREE.contains(field.value().word()) && !(field.value() instanceof PickedValue<?>) || field.isFlag();
    }

    private List<String> values(ConsoleCommand command, Field<?> field) {
        var line = line(command, field);
        var offered = tab(before(command, field) + " --" + field.name() + " ");
        return offered.isEmpty() && WITHOUT_RECORDS.containsKey(line) ? List.of(WITHOUT_RECORDS.get(line)) : offered;
    }

    /** What is offered may depend on what stands before it. */
    private static String before(ConsoleCommand command, Field<?> field) {
        return BEFORE.getOrDefault(line(command, field), command.name());
    }

    @TestFactory
    Stream<DynamicTest> everyWordAndEveryOptionIsCompleted() {
        return commands().map(command -> dynamicTest(command.name(), () -> {
            var words = command.name().split(" ");
            var start = String.join(" ", List.of(words).subList(0, words.length - 1));
            assertThat(tab((start + " " + words[words.length - 1].substring(0, 1)).strip())).contains(words[words.length - 1]);
            assertThat(tab(command.name() + " --")).containsAll(command.fields().stream().map(field -> "--" + field.name()).toList())
                    .contains("--output", "--limit");
        }));
    }

    @Test
    void peopleAreOfferedByPartsOfTheirNamesWithBandLastSeenAndWorker() {
        var people = candidates("contact add --participant sam");
        assertThat(people).hasSizeGreaterThan(1).filteredOn(Candidate::complete).allSatisfy(one -> assertThat(one.displ().toLowerCase()).contains("sam"));
        assertThat(people.get(0).displ()).matches("P\\d+  .*(seen \\d{4}-\\d{2}-\\d{2}( by .*)?|not seen yet)");
    }

    @Test
    void theBeginningsOfACommandsWordsWillDo() {
        assertThat(tab("con a --dir")).containsExactly("--direction");
        assertThat(tab("con a --direction ATT")).contains("ATTEMPTED");
        assertThat(tab("contact add --direction=ATT")).contains("--direction=ATTEMPTED");
    }

    @Test
    void theWordsOfOneNameAreOneWordAndThoseOfTwoAreNot() {
        var one = candidates("contact add sam").stream().filter(Candidate::complete).findFirst().orElseThrow();
        var name = one.displ().split(" {2}|,")[1];
        assertThat(word("contact add   " + name.replace(" ", "  "))).isEqualTo(name.replace(" ", "  "));
        assertThat(tab("contact add " + name)).containsExactly(one.value());
        assertThat(tab("con a " + name.substring(0, name.length() - 1))).contains(one.value());
        assertThat(word("contact add sam " + name.split(" ")[0] + "x")).as("two people, or nobody yet").isEqualTo(name.split(" ")[0] + "x");
        assertThat(word("contact add " + one.value() + " sam")).as("an id is one word").isEqualTo("sam");
        assertThat(word("contact add sam --mo")).isEqualTo("--mo");
        assertThat(word("contact add --participant sam")).isEqualTo("sam");
    }

    private Stream<ConsoleCommand> commands() {
        return program.getBean(Commands.class).all().stream();
    }

    private List<String> tab(String line) {
        return candidates(line).stream().map(Candidate::value).toList();
    }

    /** The word that what is picked takes the place of, as Tab sees it. */
    private String word(String line) {
        return program.getBean(CommandLineCompleter.class).parser().parse(line, line.length(), ParseContext.COMPLETE).word();
    }

    private List<Candidate> candidates(String line) {
        var candidates = new ArrayList<Candidate>();
        var completer = program.getBean(CommandLineCompleter.class);
        completer.complete(null, completer.parser().parse(line, line.length(), ParseContext.COMPLETE), candidates);
        return candidates;
    }
}
