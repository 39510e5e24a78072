package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while a report is made, when one of its files is written already: it stops, and nothing of it stays. */
class StoppedReportTests {


    @TempDir
    Path folder;

    @Test
    void atThePrompt() throws Exception {
        var file = folder.resolve("program.db");
        try (var terminal = VirtualTerminal.signedIn(file)) {
            terminal.line(String.join(" ", MakingAReport.CALL) + " " + folder.resolve("out")).sees("Ctrl-C stops it");
            waitForAFile();
            terminal.ctrlCAtOnce().sees("Stopped. Nothing was saved.");
            // the wish was for that one command
            terminal.line("report history").sees("No runs").line("exit").ends();
        }
        assertNothingIsKept(file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void inACallByTheSignalItself() throws Exception {
        // what is started in the background of a script never hears the signal
        assumeThat(IgnoredSignals.interrupt()).isFalse();
        var file = folder.resolve("program.db");
        HandoffProgram.copyTemplateTo(file);
        var process = new ProcessBuilder(Stream.concat(Victim.command(MakingAReport.class, folder),
                Stream.of(file.toString(), folder.resolve("out").toString())).toList()).directory(folder.toFile()).redirectErrorStream(true).start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready.");
            waitForAFile();
            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor()).isZero();
            assertThat(lines.lines().toList()).containsExactly("Stopped. Nothing was saved.", "130.");
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertNothingIsKept(file);
    }

    /** The first of two files is there; the second takes longer. */
    private void waitForAFile() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until) {
            if (Files.isDirectory(folder.resolve("out"))) {
                try (var files = Files.list(folder.resolve("out"))) {
                    if (files.anyMatch(each -> each.toString().endsWith(".csv"))) {
                        return;
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new AssertionError("No file came");
    }

    private void assertNothingIsKept(Path file) throws Exception {
        assertThat(folder.resolve("out")).isEmptyDirectory();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (var table : List.of("report_run", "publication_ledger")) {
                try (var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }
}
