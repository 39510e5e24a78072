package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.platform.FillingAFile;
import org.handoff.platform.WritingReferrals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program while it commits and while it imports. What it had acknowledged is there, nothing is half there, and the
 * file is sound. {@code -Dkills=1000} kills more often than the usual build does.
 */
@Tag("slow")
class CrashTests {

    private static final int KILLS = Integer.getInteger("kills", 100);
    private static final int LANES = 2;
    private static final int WRITERS = 4;
    private static final int WRITING = 4_000;
    private static final int LONGEST_COMMITTING = 150;
    private static final int LONGEST_IMPORTING = 2_500;
    /** The day that the county's figures were taken. */
    private static final String TODAY = "2026-11-01";
    private static final int PEOPLE = 1_720;
    private static final int CUSTODY_SPANS = 994;
    private static final Path COUNTY = Path.of("src/test/resources/data/county-2000").toAbsolutePath();

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeTemplate() {
        HandoffProgram.on(made.resolve("template.db"), Transcript.TODAY).close();
    }

    @Test
    void keepsEveryAcknowledgedCommitOfTheStorage(TestReporter reporter) throws Exception {
        killWhileReceiving(WritingReferrals.class, KILLS, reporter);
    }

    @Test
    void keepsEveryReferralThatTheProgramSaysItSaved(TestReporter reporter) throws Exception {
        killWhileReceiving(RunningProgram.class, Math.max(4, KILLS / 50), reporter);
    }

    @Test
    void fourProcessesThatWriteAtOnceLoseNothingAndNeverMeetALock(TestReporter reporter) throws Exception {
        var file = freshFolder().resolve("program.db");
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var said = new ArrayList<String>();
            var work = IntStream.range(0, WRITERS).mapToObj(writer -> (Callable<List<String>>) () ->
                    new Victim(Files.createTempDirectory(folder, "writer")).saidUntilKilled(WritingReferrals.class, WRITING,
                            file.toString())).toList();
            for (var writer : writers.invokeAll(work)) {
                // one that met a lock it could not wait for would have died by itself, with nothing more to say
                assertThat(writer.get()).hasSizeGreaterThan(1);
                said.addAll(writer.get());
            }
            assertThat(said).doesNotHaveDuplicates();
            new Remains(file).assertWhole(said);
            report(reporter, "%d processes, %d acknowledged".formatted(WRITERS, said.size()));
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void aFileWhoseTablesWereBeingMadeIsFinishedByTheNextStart() throws Exception {
        for (int kill = 0; kill < Math.max(4, KILLS / 30); kill++) {
            var own = Files.createTempDirectory(folder, "new");
            var file = own.resolve("program.db");
            new Victim(own).saidUntilKilled(StartingProgram.class, randomUpTo(LONGEST_IMPORTING), file.toString(), TODAY);

            HandoffProgram.unattended(file, TODAY).close();
            var whole = new Remains(made.resolve("template.db"));
            var remains = new Remains(file);
            remains.assertSound();
            for (String sql : List.of("PRAGMA user_version", "SELECT count(*) FROM sqlite_schema", "SELECT count(*) FROM code_offence")) {
                assertThat(remains.number(sql)).as(sql).isEqualTo(whole.number(sql));
            }
        }
    }

    @Test
    void keepsAllOfAnImportOrNothingAndCanImportAgain(TestReporter reporter) throws Exception {
        long started = System.nanoTime();
        int kills = Math.max(4, KILLS / 25);
        var whole = inLanes(() -> {
            int found = 0;
            for (int kill = 0; kill < kills / LANES; kill++) {
                found += importIsWhole() ? 1 : 0;
            }
            return found;
        });
        report(reporter, "%d kills, %d imports found whole, %d s".formatted(kills, sum(whole), seconds(started)));
    }

    @Test
    void aFileThatWasBeingFilledOutOfWriteAheadIsAsItWas() throws Exception {
        for (int kill = 0; kill < Math.max(4, KILLS / 30); kill++) {
            var own = freshFolder();
            var file = own.resolve("program.db");
            var before = Files.size(file);
            assertThat(new Victim(own).saidUntilKilled(FillingAFile.class, randomUpTo(LONGEST_COMMITTING), file.toString())).isNotEmpty();
            assertThat(Files.size(file)).isGreaterThan(before);

            HandoffProgram.unattended(file, TODAY).close();
            var remains = new Remains(file);
            assertThat(remains.number("SELECT count(*) FROM participant")).isZero();
            assertThat(remains.column("PRAGMA journal_mode")).containsExactly("wal");
            remains.assertSound();
            assertThat(Files.size(file)).isEqualTo(before);
        }
    }

    @Test
    void aFormThatWasBeingFilledIsOfferedAgainWithWhatWasAnswered() throws Exception {
        var own = freshFolder();
        var file = own.resolve("program.db");
        assertThat(new Victim(own).saidUntilKilled(HalfAForm.class, 0, file.toString())).containsExactly("answered");
        assertThat(new ByteScan(List.of(HalfAForm.NOTE)).of(own)).isEmpty();

        try (var terminal = new VirtualTerminal(file)) {
            terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("You left a form unfinished: contact add")
                    .line("resume").sees("How").line(".").sees(HalfAForm.NOTE).sees("Sun 15 Mar 2026").sees("Save?").line("")
                    .sees("Saved C1: two-way on 2026-03-15, P1 Elena Castillo").line("resume").sees("No form was left unfinished.").line("exit").ends();
        }
        new Remains(file).assertSound();
    }

    private boolean importIsWhole() throws Exception {
        var own = freshFolder();
        var file = own.resolve("program.db");
        var said = new Victim(own).saidUntilKilled(RunningProgram.class, randomUpTo(LONGEST_IMPORTING), file.toString(), TODAY,
                COUNTY.toString());
        var remains = new Remains(file);
        boolean whole = remains.number("SELECT count(*) FROM import") == 1;
        assertThat(said).isSubsetOf("ready", whole ? "done" : "ready");
        assertThat(remains.number("SELECT count(*) FROM participant")).isEqualTo(whole ? PEOPLE : 0);
        assertThat(remains.number("SELECT count(*) FROM custody_span")).isEqualTo(whole ? CUSTODY_SPANS : 0);
        remains.assertSound();

        assertThat(Called.with(own, Stream.of(List.of("--file", file.toString(), "--as-of", TODAY),
                HandoffProgram.asLead(own), List.of("import", COUNTY.toString())).flatMap(List::stream).toArray(String[]::new)).code()).isZero();
        assertThat(remains.number("SELECT count(*) FROM participant")).isEqualTo(PEOPLE);
        assertThat(remains.number("SELECT count(*) FROM custody_span")).isEqualTo(CUSTODY_SPANS);
        return whole;
    }

    private void killWhileReceiving(Class<?> writer, int kills, TestReporter reporter) throws Exception {
        long started = System.nanoTime();
        var acknowledged = inLanes(() -> {
            var own = freshFolder();
            var file = own.resolve("program.db");
            var said = new ArrayList<String>();
            for (int kill = 0; kill < kills / LANES; kill++) {
                said.addAll(new Victim(own).saidUntilKilled(writer, randomUpTo(LONGEST_COMMITTING), file.toString(), TODAY));
                new Remains(file).assertWhole(said);
            }
            return said.size();
        });
        report(reporter, "%d kills, %d acknowledged, %d s".formatted(kills, sum(acknowledged), seconds(started)));
    }

    /** Does the same on files of their own at the same time: starting a Java is most of the work. */
    private static List<Integer> inLanes(Callable<Integer> work) throws Exception {
        var lanes = Executors.newFixedThreadPool(LANES);
        try {
            var results = new ArrayList<Integer>();
            for (var lane : lanes.invokeAll(IntStream.range(0, LANES).mapToObj(lane -> work).toList())) {
                results.add(lane.get());
            }
            return results;
        } finally {
            lanes.shutdownNow();
        }
    }

    private Path freshFolder() throws IOException {
        var own = Files.createTempDirectory(folder, "lane");
        Files.copy(made.resolve("template.db"), own.resolve("program.db"));
        return own;
    }

    /** In the test's folder under {@code target/junit-*}; Maven's own report leaves out what a test publishes. */
    private static void report(TestReporter reporter, String line) {
        reporter.publishFile("kills.txt", MediaType.TEXT_PLAIN_UTF_8, file -> Files.writeString(file, line + "\n"));
    }

    private static int randomUpTo(int milliseconds) {
        return ThreadLocalRandom.current().nextInt(milliseconds);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static long seconds(long started) {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }
}
