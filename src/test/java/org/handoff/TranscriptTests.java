package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.console.Launch;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays every transcript against a real file and compares the whole output. After a wanted change, run once with
 * {@code -Dtranscripts.write=true}, then read the difference line by line before committing it.
 */
class TranscriptTests {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final Path DATA = Path.of("src/test/resources/data").toAbsolutePath();

    /** Refusals that no typed line can bring about on an intact file, and where they are thrown instead. */
    private static final Map<String, String> THROWN_ELSEWHERE = Map.of(
            "AttainedDespiteBarrier", "the option is refused first; the record holds the rule, too: ServiceConnectionTests",
            "CannotReadFile", "a folder without permission; a test cannot make one when it runs as root",
            "CannotBeProtected", "no report of an intact file is beyond protection; made figures are: LinkedTablesTests",
            "ChargeOutsideArrest", "the option is refused first; the use case holds the rule, too: ReceivingTests",
            "CodeFileWrong", "a damaged installation: CodeFileReaderTests",
            "DataFileRefused", "before the console opens: DataFileTests",
            "MoreThanADay", "the option is refused first; the record holds the rule for the import, too: ContactTests",
            "NotADay", "a global option: DataFileTests",
            "UnusablePath", "a global option: DataFileTests",
            "UseWithoutSubstance", "the option is refused first; the record holds the rule, too: AssessmentTests");

    @TempDir
    static Path folder;

    private static ThrownRefusals thrown;

    /** A new data file, made once and copied: no connection to it is open by then. */
    @BeforeAll
    static void makeTemplate() {
        var file = folder.resolve("template.db").toString();
        HandoffApplication.start(Launch.of(List.of("--file", file, "help"), Map.of(), UserFolders.ofThisUser())).close();
        thrown = new ThrownRefusals();
    }

    @AfterAll
    static void stopRecording() {
        thrown.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTranscript() throws IOException {
        var replays = Files.list(TRANSCRIPTS).filter(path -> path.toString().endsWith(".txt")).sorted()
                .map(path -> dynamicTest(path.getFileName().toString(), () -> replays(path)));
        return Stream.concat(replays, Stream.of(dynamicTest("every refusal was met", TranscriptTests::everyRefusalWasMet)));
    }

    private static void everyRefusalWasMet() throws IOException {
        var missing = ThrownRefusals.all();
        missing.removeAll(thrown.stop(folder));
        assertThat(missing).isEqualTo(THROWN_ELSEWHERE.keySet());
    }

    private void replays(Path path) throws IOException {
        var own = Files.createDirectory(folder.resolve(path.getFileName().toString().replace(".txt", "")));
        Files.copy(folder.resolve("template.db"), own.resolve("program.db"));
        var expected = Files.readString(path);
        var actual = new Transcript(own, DATA).replay(expected);
        if (Boolean.getBoolean("transcripts.write")) {
            Files.writeString(path, actual);
            return;
        }
        assertThat(actual).isEqualTo(expected);
    }
}
