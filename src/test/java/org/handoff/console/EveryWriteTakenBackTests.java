package org.handoff.console;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.platform.DataFile;
import org.handoff.platform.JournalTables;
import org.handoff.vault.AVault;
import org.handoff.vault.Seals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Types the examples of every command there is at a small county. What one writes is taken back, done again and taken back once
 * more; each time every value of every journaled table is what it was before. A command that is added later is tried, too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryWriteTakenBackTests {

    /** Commands that write and are not taken back by undo, and why. */
    private static final Map<String, String> NOT_TAKEN_BACK = Map.ofEntries(
            entry("anonymize", "works on files"),
            entry("backup create", "makes a file"),
            entry("backup restore", "puts another file in the place of this one"),
            entry("backup verify", "reads a file"),
            entry("disclosure log", "what left the program cannot be called back"),
            entry("exit", "leaves"),
            entry("export anonymized", "takes more people than there are here, and makes files"),
            entry("export full", "what left the program cannot be called back"),
            entry("export open", "makes files"),
            entry("export verify", "reads a package"),
            entry("field set", "takes a configuration folder with fields"),
            entry("import", "has import undo"),
            entry("import show", "reads an import; there may be none"),
            entry("import undo", "is the undo of an import"),
            entry("lock", "is about the session"),
            entry("login", "is about the session"),
            entry("logout", "is about the session"),
            entry("participant erase", "is for good"),
            entry("participant letter", "what left the program cannot be called back"),
            entry("participant packet", "what left the program cannot be called back"),
            entry("passphrase change", "is about the session"),
            entry("recover", "keys cannot be taken back"),
            entry("recovery renew", "keys cannot be taken back"),
            entry("redo", "is what this test does"),
            entry("report comment", "stands on what was printed; a later one takes its place"),
            entry("report diff", "reads two runs; there may be none"),
            entry("report verify", "reads a run; there may be none"),
            entry("report run", "makes files"),
            entry("resume", "opens another command"),
            entry("setup", "is done once, on a new file"),
            entry("undo", "is what this test does"),
            entry("user add", "users have commands of their own"),
            entry("user disable", "users have commands of their own"),
            entry("user enable", "users have commands of their own"),
            entry("user role", "users have commands of their own"));

    /** What is typed where the county has nothing for the examples of a command. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            entry("charge decide", "charge decide G2 --status 20 --by \"Liaison prosecutor\""),
            entry("custody release", "custody release K3"),
            entry("episode edit", "episode edit E2 --on 2026-02-20"),
            entry("episode enrol", "episode enrol R15 --on 3/12"),
            entry("episode reopen", "episode reopen E2 --reason \"Closed by mistake\""),
            entry("goal add", "goal add P5 \"A door I can lock\""),
            entry("intake record", "intake record R14 --on yesterday"),
            entry("participant unmerge", "participant unmerge P16"),
            entry("provider add", "provider add \"Bay Clinic\" --category 21"),
            entry("quality reopen", "quality reopen charge-missing R16"),
            entry("referral decide", "referral decide R14 --decision APPROVED --eligibility ELIGIBLE"),
            entry("referral edit", "referral edit R14 --received 3/1 --incident 26-7 --owner \"Dana Reyes\" --agency \"New PD\""),
            entry("referral screen", "referral screen R14 --criterion amenable=met"),
            entry("service attend", "service attend S2 --on yesterday"),
            entry("service engage", "service engage S2"));

    private static final List<String> COUNTY = List.of(
            "import \"" + Path.of("src/test/resources/data/day").toAbsolutePath() + "\"",
            "participant add --first Ida --last Sample --dob 1990-05-05 --alias Birdie",
            "referral add --participant P14 --received 2026-03-02 --door ARREST --offence 90J",
            "participant add --first Cal --last Sample",
            "encounter add --at \"2026-03-01 14:05\" --agency \"North PD\" --offer 1",
            "referral add --participant P15 --received 2026-03-02 --door SOCIAL",
            "referral rules --use seattle",
            "referral decide R15 --decision APPROVED --eligibility ELIGIBLE --on 2026-03-03",
            "custody add P14 --booked 2026-03-10",
            "service connect P14 --category 21 --referred 2026-03-09",
            "episode close E2 --reason 1 --completion COMPLETED",
            "goal add P5 \"Work\"",
            "note add P14 \"Called back\"",
            "task add \"Order bus passes\"",
            "legal-matter add P14 WARRANT --court +7d",
            "referral add --participant P15 --received 2026-03-04 --door ARREST",
            "participant add --first Dup --last Sample",
            "participant merge P16 --into P15",
            "quality accept charge-missing R16 --because \"Kept by the prosecutor\"",
            "legal-hold set P1 --reason \"State v. Doe\" --requested-by \"County counsel\"");

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext program;
    private DataFile file;
    private JdbcTemplate jdbc;

    @BeforeAll
    void open() {
        file = DataFile.at(folder.resolve("county.db").toString(), false);
        program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16");
        jdbc = program.getBean(JdbcTemplate.class);
        COUNTY.forEach(this::does);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @TestFactory
    Stream<DynamicTest> whatEveryCommandWritesIsTakenBackAndDoneAgain() {
        return program.getBean(Commands.class).all().stream().filter(command -> !NOT_TAKEN_BACK.containsKey(command.name()))
                .map(command -> dynamicTest(command.name(), () -> isTakenBack(command)));
    }

    private void isTakenBack(ConsoleCommand command) {
        boolean tried = false;
        var said = new ArrayList<String>();
        var typeable = new ArrayList<>(command.examples());
        Optional.ofNullable(INSTEAD.get(command.name())).ifPresent(typeable::add);
        for (String example : typeable) {
            var before = everything();
            long last = lastChange();
            var typed = type(example.replace("~/", folder + "/").replaceAll("--out (\\S+)", "--out " + folder + "/$1"));
            tried |= typed.code() == 0;
            said.add(typed.messages());
            var after = everything();
            if (lastChange() == last) {
                assertThat(after).as("%s wrote nothing that could be taken back", example).isEqualTo(before);
                continue;
            }
            does("undo --yes");
            assertThat(everything()).as("taken back: %s", example).isEqualTo(before);
            does("redo --yes");
            assertThat(everything()).as("done again: %s", example).isEqualTo(after);
            does("undo --yes");
            assertThat(everything()).as("taken back again: %s", example).isEqualTo(before);
        }
        assertThat(tried).as("No example of %s could be typed here: say in INSTEAD what can. %s", command.name(), said).isTrue();
    }

    private void does(String line) {
        var typed = type(line);
        assertThat(typed.code()).as("%s: %s", line, typed.messages()).isZero();
    }

    private long lastChange() {
        return jdbc.queryForObject("SELECT coalesce(max(id), 0) FROM change_set", Long.class);
    }

    /** Every value of every journaled table, opened where it is sealed; versions count on, and are left out. */
    private TreeSet<String> everything() {
        var rules = program.getBean(JournalTables.class);
        var everything = new TreeSet<String>();
        AVault.everyText(jdbc, program.getBean(Seals.class)).stream().filter(text -> rules.exempt(text.split("\\.")[0]).isEmpty()
                && !text.startsWith("change_value of")).forEach(everything::add);
        for (String table : jdbc.queryForList("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'", String.class)) {
            if (rules.exempt(table).isEmpty()) {
                var columns = jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE name <> 'version' AND type <> 'BLOB' ORDER BY cid",
                        String.class, table);
                jdbc.queryForList("SELECT " + String.join(", ", columns) + " FROM " + table)
                        .forEach(row -> everything.add(table + " " + row));
            }
        }
        return everything;
    }

    private record Typed(int code, String messages) {
    }

    private Typed type(String line) {
        var err = new ByteArrayOutputStream();
        var streams = new Streams(InputStream::nullInputStream, print(new ByteArrayOutputStream()), print(err), false, 0);
        var launch = new Launch(Launch.Mode.ONE_SHOT, file, null, false, false, Caller.UNSAID, new ArrayList<>(CommandLine.words(line)));
        int code = program.getBean(Console.class).run(launch, streams);
        return new Typed(code, err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
