package org.handoff;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final Map<String, String> THROWN_ELSEWHERE = Map.ofEntries(
            entry("AllReadAlike", "takes a county: ExportsTests"),
            entry("AttackSucceeded", "no package as it is made gives way; a damaged one does: ExportAttacksTests"),
            entry("BenchmarkWrong", "takes a configuration folder: BenchmarkTests"),
            entry("CannotReadFile", "a folder without permission; a test cannot make one when it runs as root"),
            entry("CannotBeProtected", "takes earlier releases that leave no choice; made figures do: LinkedTablesTests"),
            entry("ChangedElsewhere", "an import or another program on the same file: TakingBackTests"),
            entry("CodeFileWrong", "a damaged installation: CodeFileReaderTests"),
            entry("ColumnUndeclared", "a damaged installation: ExportsTests"),
            entry("CopyNotTheirs", "a copy from before somebody was a user: RestoreTests"),
            entry("NothingCanBeReleased", "takes earlier releases that leave no choice at all: LeavingOutTests"),
            entry("PublicRuleWrong", "takes a configuration folder: PublicRuleTests"),
            entry("CostOutOfBounds", "a file somebody made: VaultTests"),
            entry("DataFileRefused", "before the console opens: DataFileTests"),
            entry("EnvelopeBroken", "a damaged backup: VaultTests"),
            entry("ExcludingNeedsLead", "an evaluator: TrialsTests"),
            entry("HolderNotEndorsed", "a file somebody changed: VaultTests"),
            entry("KeyDoesNotFit", "a backup has another name each time: RestoreTests"),
            entry("KeyNotHeld", "use cases ask for a permission first: VaultTests"),
            entry("MoreThanADay", "the option is refused first; the record holds the rule for the import, too: ContactTests"),
            entry("NoBasis", "the option is refused first; outputs are held to it, too: DisclosureTests"),
            entry("NoConfigFolder", "before the console opens: CodeLoaderTests"),
            entry("NotADay", "a global option: DataFileTests"),
            entry("NotAsGiven", "a file somebody changed: PlantedRowsTests"),
            entry("RecordOfErased", "nobody can be asked for a passphrase here, and erasing asks: CustomFieldsTests"),
            entry("PackageNotWritten", "a full disk: PackageKillTests"),
            entry("RuleFileWrong", "a damaged installation: RuleFileReaderTests"),
            entry("RunNotKept", "a run older than what is kept: ReportRunsTests"),
            entry("SealBroken", "a file somebody changed: SealsTests"),
            entry("SchemeNotMet", "takes a county: ExportsTests"),
            entry("SealedForOthers", "another program's file: FullExportTests"),
            entry("SeriesKeyMissing", "a lost folder: ExportAttacksTests"),
            entry("SeriesNeedsLead", "an evaluator: ExportAttacksTests"),
            entry("SessionEnded", "two programs on one file: AccountsTests"),
            entry("SessionLocked", "only at the prompt: SessionPromptTests"),
            entry("SlotDamaged", "a file somebody changed: VaultTests"),
            entry("TooFewApart", "takes a county and an evaluator: TrialsTests"),
            entry("TwoKeysOfAGroup", "a file somebody changed: EndorsementTests"),
            entry("UnknownRule", "the option is refused first: QualityTests"),
            entry("UnknownUser", "the option is refused first: AccountsTests"),
            entry("UnusablePath", "a global option: DataFileTests"),
            entry("UseWithoutSubstance", "the option is refused first; the record holds the rule, too: AssessmentTests"),
            entry("UsersAlready", "the program is refused first: AccountsTests"),
            entry("VaultIsLocked", "use cases ask for a permission first: SealsTests"),
            entry("WaitBeforeTrying", "takes its time: AccountsTests"));

    /** A transcript that begins so finds no data file; every other is played by Morgan, the lead of one that is set up. */
    private static final String ON_A_NEW_FILE = "# On a new file.";

    @TempDir
    static Path folder;

    private static ThrownRefusals thrown;

    @BeforeAll
    static void startRecording() {
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
        var expected = Files.readString(path);
        if (!expected.startsWith(ON_A_NEW_FILE)) {
            HandoffProgram.copyTemplateTo(own.resolve("program.db"));
        }
        var actual = new Transcript(own, DATA).replay(expected);
        if (Boolean.getBoolean("transcripts.write")) {
            Files.writeString(path, actual);
            return;
        }
        assertThat(actual).isEqualTo(expected);
    }
}
