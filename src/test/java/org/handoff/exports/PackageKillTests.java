package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.handoff.HandoffProgram;
import org.handoff.Victim;
import org.handoff.console.Preparation;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed, or whose disk is full, while it writes a package: what has the name of a package is one. */
@Tag("slow")
class PackageKillTests {

    private static final int KILLS = Math.max(2, Integer.getInteger("kills", 100) / 50);
    private static final int LONGEST = 1_200;
    /** In blocks of 512 bytes, as the shell counts: enough for the program's own files, too little for person-months. */
    private static final int BLOCKS = 3_000;

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), WritingPackages.TODAY)) {
            program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/multnomah")));
        }
    }

    @Test
    void whatAKilledProgramLeavesIsGoneAfterTheNextStart() throws Exception {
        int said = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var lines = new Victim(folder).saidUntilKilled(WritingPackages.class, ThreadLocalRandom.current().nextInt(LONGEST),
                    folder.resolve("county.db").toString(), folder.resolve("out" + kill).toString());
            said += lines.size() - 1;
        }
        try (var program = HandoffProgram.on(folder.resolve("county.db"), WritingPackages.TODAY)) {
            // what every start does first of all
            program.getBeansOfType(Preparation.class).values().forEach(Preparation::prepare);
            assertThat(hidden()).as("left after the next start").isEmpty();
            var exports = program.getBean(FullExports.class);
            int whole = 0;
            for (Path written : written()) {
                assertThat(exports.open(written, folder.resolve("opened" + whole))).isDirectoryContaining("glob:**/referrals.csv");
                whole++;
            }
            assertThat(whole).isGreaterThanOrEqualTo(said);
        }
    }

    @Test
    void whatIsBeingWrittenIsNotTakenForLeftBehind() throws IOException {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), WritingPackages.TODAY)) {
            var outputs = program.getBean(Outputs.class);
            try (var output = outputs.begin(folder.resolve("living"))) {
                output.file("data/person.csv").close();
                assertThat(outputs.removeLeftBehind()).isEmpty();
                assertThat(new Outputs(program.getBean(org.handoff.platform.DataFile.class)).removeLeftBehind()).isEmpty();
                assertThat(output.part()).isDirectory();
            }
            assertThat(hidden()).isEmpty();
        }
    }

    /** The shell's limit on the size of a file stands for a disk that is full: writing past it fails in the middle of a file. */
    @Test
    void aDiskThatIsFullLeavesNothing() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh to set a limit with");
        try (var program = HandoffProgram.on(folder.resolve("large.db"), WritingPackages.TODAY)) {
            program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")));
        }
        var command = List.of("/bin/sh", "-c", "ulimit -f " + BLOCKS + "; trap '' XFSZ; exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder,
                "-DLOG_FILE=" + folder.resolve("full.log"), "-cp", System.getProperty("java.class.path"), WritingPackages.class.getName(),
                folder.resolve("large.db").toString(), folder.resolve("full").toString(), "once");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(said).contains("nothing of it was kept").doesNotContain("done.");
        assertThat(folder.resolve("full-0")).doesNotExist();
        assertThat(hidden()).isEmpty();
    }

    private static List<Path> hidden() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part")
                    || file.getParent().getFileName().toString().endsWith(".unfinished")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> written() throws IOException {
        var written = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, "out*")) {
            files.forEach(written::add);
        }
        return written;
    }
}
