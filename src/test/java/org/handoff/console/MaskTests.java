package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.Participants;
import org.handoff.platform.DataFile;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs every example of every command while others look on, and looks for the names of everybody in what is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaskTests {

    @TempDir
    static Path folder;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<LocalDate> births = new LinkedHashSet<>();
    private ConfigurableApplicationContext program;
    private DataFile file;

    @BeforeAll
    void open() {
        file = DataFile.at(folder.resolve("county").resolve("demo.db").toString(), true);
        program = HandoffProgram.on(file, "2026-03-16");
        type("participant add --first Zelda --last Quarry-Ößen --alias \"Tall Zee\" --dob 1961-02-03 --phone 206-555-0134", false);
        type("contact add --participant quarry --outcome \"Zelda said:\nTall Zee, born 1961-02-03, is at 206-555-0134\"", false);
        for (var row : program.getBean(ParticipantDirectory.class).recent(10_000)) {
            var person = program.getBean(Participants.class).details(row.id());
            Stream.concat(Stream.of(String.valueOf(person.firstName()), String.valueOf(person.lastName())), person.aliases().stream())
                    .flatMap(name -> Stream.of(name.split("[^\\p{L}]+"))).filter(word -> word.length() > 1).map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(names::add);
            if (person.dob() != null) {
                births.add(person.dob());
            }
        }
        names.remove("null");
        assertThat(names).hasSizeGreaterThan(40).contains("zelda", "quarry", "zee");
    }

    @AfterAll
    void close() {
        program.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingThatIsShownNamesAnybody() {
        return Stream.of("table", "json", "csv").flatMap(format -> lines().map(line -> line.replace(" --output csv", "") + " --output " + format))
                .distinct().map(line -> dynamicTest(line, () -> assertNobodyIsNamed(type(line, true))));
    }

    /** The examples, and the people whose notes and names are made for this test. */
    private Stream<String> lines() {
        var more = Stream.of("participant find quarry", "participant show quarry", "participant show P201", "contact list P201", "participant timeline P201",
                "participant show zeldaa", "contact list zelda", "contact add zelda --minutes 5", "participant add --first zelda --last quarry-ößen --dob 1961-02-03",
                "participant list --limit 1000", "contact list --limit 1000", "referral list --limit 1000");
        return Stream.concat(more, program.getBean(Commands.class).all().stream().flatMap(command -> command.examples().stream())
                .filter(line -> !line.startsWith("participant erase"))
                .map(example -> example.replace("~/", folder + "/").replaceAll("--out (\\S+)", "--out " + folder + "/$1")));
    }

    @Test
    void withoutTheMaskTheSameLinesNameThem() {
        type("use clear", false);
        assertThat(type("participant list --limit 1000", false)).contains("Zelda Quarry-Ößen").contains("Tall Zee");
        assertThat(type("participant show P201", false)).contains("1961-02-03").contains("206-555-0134");
    }

    @Test
    void completionNamesNobody() {
        program.getBean(Mask.class).turn(true);
        for (String line : List.of("participant show ", "participant show zel", "contact show ", "referral show ", "contact add --participant que")) {
            var candidates = new ArrayList<Candidate>();
            program.getBean(CommandLineCompleter.class).complete(null, new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE), candidates);
            candidates.forEach(one -> assertNobodyIsNamed(one.value() + " " + one.displ() + " " + one.descr()));
        }
        program.getBean(Mask.class).turn(false);
    }

    @Test
    void whatIsShownInsteadTellsPeopleApart() {
        assertThat(type("participant show P201", true)).contains("Z. Q.-Ö.").contains("1960s").contains("[phone]").contains("T. Z.");
        assertThat(type("contact list P201 --output json", true)).contains("Z. said:\\nT. Z., born 1960s, is at [phone]");
    }

    private void assertNobodyIsNamed(String shown) {
        for (String word : shown.toLowerCase(Locale.ROOT).replace("\\n", " ").split("[^\\p{L}]+")) {
            assertThat(names).as(shown).doesNotContain(word);
        }
        births.forEach(birth -> assertThat(shown).doesNotContain(birth.toString()));
        assertThat(shown).doesNotContain("555-0134");
    }

    private String type(String line, boolean masked) {
        var both = new ByteArrayOutputStream();
        var print = new PrintStream(both, true, StandardCharsets.UTF_8);
        var streams = new Streams(InputStream::nullInputStream, print, print, false, 0);
        program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, file, null, false, false, Caller.UNSAID, CommandLine.words(line), masked), streams);
        return both.toString(StandardCharsets.UTF_8);
    }
}
