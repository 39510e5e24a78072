package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymizedFilesTests {

    private static final Path COHORT = Path.of("src/test/resources/data/cohort");
    private static final Map<Role, List<String>> COLUMNS = Map.of(Role.QUASI, List.of("age", "zip"), Role.PROTECTED, List.of("race"),
            Role.SENSITIVE, List.of("substance"), Role.KEPT, List.of("housed_12", "days_to_contact"), Role.DROPPED, List.of("name"));

    private final AnonymizedFiles files = new AnonymizedFiles();

    @TempDir
    Path folder;

    private Path hierarchies;

    @BeforeEach
    void writeHierarchies() throws IOException {
        hierarchies = Files.createDirectory(folder.resolve("hierarchies"));
        Files.writeString(hierarchies.resolve("age.csv"), "20;20s;*\n25;20s;*\n30;30s;*\n");
    }

    @Test
    void writesTheRowsAndHowTheyCameAbout() throws IOException {
        var source = COHORT.resolve("cohort.csv");
        var result = files.anonymize(cohort(source, folder.resolve("out.csv"), false, step -> { }));

        assertThat(result.written()).containsExactly(folder.resolve("out.csv"), folder.resolve("out.steps.txt"));
        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("age,race,zip,substance,housed_12,days_to_contact\r\n")
                .doesNotContain("Sample");
        assertThat(Files.readString(folder.resolve("out.steps.txt"))).startsWith("How out.csv was made\n\n  1  read ")
                .contains("sha256 " + Sha256Digest.of(source), "sha256 " + Sha256Digest.of(folder.resolve("out.csv")));
        new ReleaseChecker(CsvTable.table(source), new Terms(Map.of("age", Role.QUASI, "zip", Role.QUASI, "race", Role.PROTECTED,
                "substance", Role.SENSITIVE, "housed_12", Role.KEPT, "days_to_contact", Role.KEPT, "name", Role.DROPPED),
                Map.of("age", read("age.csv"), "zip", read("hierarchy_zip.csv"), "race", read("race.csv")), 5, 2, 0.9, 0.05, 1),
                result.release()).check();
    }

    private static Hierarchy read(String file) {
        return HierarchyFolder.read(file, COHORT.resolve("hierarchies").resolve(file));
    }

    @Test
    void theStepsEndWithACommandThatGivesTheSameFileAgain() {
        var request = cohort(COHORT.resolve("cohort.csv"), folder.resolve("out of here.csv"), false, step -> { });

        assertThat(StepText.of(request, List.of())).endsWith("  anonymize %s --hierarchies %s --quasi age,zip --protected race"
                .formatted(COHORT.resolve("cohort.csv"), COHORT.resolve("hierarchies")) + " --sensitive substance"
                + " --keep housed_12,days_to_contact --drop name --k 5 --l 2 --cap 90 --withhold 5 --seed 1 --out \"%s\"\n"
                .formatted(folder.resolve("out of here.csv")));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        var result = files.anonymize(cohort(COHORT.resolve("cohort.csv"), folder.resolve("out.csv"), true, step -> { }));

        assertThat(result.written()).isEmpty();
        assertThat(result.release().table().rows()).isGreaterThan(70);
        assertThat(left()).isEmpty();
    }

    @Test
    void neitherFileStaysWhenTheOtherCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("out.steps.txt.part"));
        Files.writeString(folder.resolve("out.steps.txt.part").resolve("x"), "in the way");

        refused("out.steps.txt could not be written", () ->
                files.anonymize(cohort(COHORT.resolve("cohort.csv"), folder.resolve("out.csv"), false, step -> { })));

        assertThat(left()).containsExactly("out.steps.txt.part");
    }

    @Test
    void nothingStaysWhenItIsStopped() throws IOException {
        assertThatThrownBy(() -> files.anonymize(cohort(COHORT.resolve("cohort.csv"), folder.resolve("out.csv"), false, step -> {
            if (step.startsWith("Writing")) {
                throw new IllegalStateException("stopped");
            }
        }))).hasMessage("stopped");

        assertThat(left()).isEmpty();
    }

    @Test
    void doesNotTakeThePlaceOfAFile() throws IOException {
        Files.writeString(folder.resolve("out.csv"), "mine");

        refused("There is a file", () -> files.anonymize(cohort(COHORT.resolve("cohort.csv"), folder.resolve("out.csv"), false,
                step -> { })));

        assertThat(folder.resolve("out.csv")).hasContent("mine");
    }

    @Test
    void readsSemicolonsAndTabsAndAByteOrderMark() throws IOException {
        for (String separator : List.of(";", "\t", ",")) {
            var text = "\uFEFFage,drug\n20,a\n 25 ,a\n20,\"a\"\n\n25,b\n".replace(",", separator);
            assertThat(tried(text).release().table().rows()).as(separator).isEqualTo(4);
        }
    }

    @Test
    void namesTheRowThatIsBroken() throws IOException {
        broken("row 3: 3 fields, but the header has 2", "age,drug\n20,a\n25,a,b\n");
        broken("row 3: 1 fields, but the header has 2", "age,drug\n20,a\n25\n");
        broken("row 3: a quotation mark has no partner", "age,drug\n20,a\n25,\"a\n20,a\n");
        broken("row 1: two columns are called age", "age,age\n20,a\n");
        broken("row 1: a column has no name", "age,\n20,a\n");
        broken("row 1: there is no header", "");
        broken("k = 2 cannot be met: there are 0 rows", "age,drug\n");
        broken("Row 3 has '25<U+001B>[31m' in the column age, which its hierarchy does not know", "age,drug\n20,a\n25\u001b[31m,a\n");
        broken("Row 2 has '*' in the column age, which its hierarchy does not know", "age,drug\n*,a\n20,a\n");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("source.csv"), "age,drug\n20,caf\u00e9\n20,a\n".getBytes(StandardCharsets.ISO_8859_1));

        refused("row 2: 'caf\uFFFD' is not UTF-8", () -> files.anonymize(plain(true)));
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        refused("There is no file", () -> files.anonymize(plain(true)));
        Files.createDirectory(folder.resolve("source.csv"));
        refused("cannot be read. Check that it is a file", () -> files.anonymize(plain(true)));
        Files.delete(folder.resolve("source.csv"));
        Files.writeString(folder.resolve("source.csv"), "age,drug\n20,a\n20,b\n");
        Files.copy(hierarchies.resolve("age.csv"), hierarchies.resolve("hierarchy_age.csv"));
        refused("age.csv and hierarchy_age.csv are both hierarchies of age", () -> files.anonymize(plain(true)));
        Files.delete(hierarchies.resolve("age.csv"));
        Files.delete(hierarchies.resolve("hierarchy_age.csv"));
        refused("There is no hierarchy for the column age in", () -> files.anonymize(plain(true)));
        Files.delete(hierarchies);
        refused("There is no folder", () -> files.anonymize(plain(true)));
    }

    private void broken(String why, String text) throws IOException {
        refused(why, () -> {
            try {
                tried(text);
            } catch (IOException fault) {
                throw new AssertionError(fault);
            }
        });
    }

    private FileResult tried(String text) throws IOException {
        Files.writeString(folder.resolve("source.csv"), text);
        return files.anonymize(plain(true));
    }

    private FileRequest plain(boolean dryRun) {
        return new FileRequest(folder.resolve("source.csv"), hierarchies, Map.of(Role.QUASI, List.of("age"), Role.KEPT, List.of("drug")),
                2, 1, 1, 0, 1, null, dryRun, step -> { });
    }

    private static FileRequest cohort(Path source, Path out, boolean dryRun, Consumer<String> watcher) {
        return new FileRequest(source, COHORT.resolve("hierarchies"), COLUMNS, 5, 2, 0.9, 0.05, 1, out, dryRun, watcher);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).filter(name -> !name.equals("hierarchies")).sorted().toList();
        }
    }

    private static void refused(String why, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }
}
