package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of a program's own, and letters, as somebody at the prompt meets them. */
class FieldPromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("handoff.config", Path.of("src/test/resources/data/config").toAbsolutePath().toString());
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
    }

    @AfterEach
    void leave() throws Exception {
        System.clearProperty("handoff.config");
        terminal.line("exit").close();
    }

    @Test
    void theOpeningSaysThatAFileHasMistakes() throws Exception {
        assertThat(terminal.plain()).contains("2 mistakes in the files of custom fields: what each stands in is not asked.");
        terminal.line("config check").sees("records.yml").sees("own_minutes");
    }

    @Test
    void theFormAsksThemLastAndOnlyAWrongAnswerAgain() throws Exception {
        terminal.line("participant add").sees("First name").line("Ida");
        for (String question : new String[] {"Last name", "Also known as", "Date of birth", "Sex", "Race", "Veteran", "Language",
                "Phone"}) {
            terminal.sees(question).line("");
        }
        terminal.sees("Has a shelter bed tonight: ").line("perhaps").sees("is not in the list")
                .sees("Has a shelter bed tonight: ").line("has a")
                .sees("YES  Has a bed").sees("Photo id expires: ").line("").sees("Sleep quality score: ").line("22")
                .sees("22 is out of range: 0 to 21. For example 7.").sees("Sleep quality score: ").line("7").sees("7 points")
                .sees("Save?").line("").sees("Saved P1 Ida.");
        terminal.line("participant edit P1").sees("First name [Ida]").line("").sees("Last name").line(".")
                .sees("Has a shelter bed")
                .sees("Save?").line("n");
        terminal.line("field set P1").sees("Field: ").line("sleep").sees("There is no custom field").sees("Field: ")
                .line("sleep-quality")
                .sees("Answer [7]: ").line("8").sees("Save?").line("").sees("P1: Sleep quality is 8 points.");
    }

    @Test
    void whatATabOffersAreTheCodesOfTheField() throws Exception {
        terminal.line("participant add --first Ida").sees("Saved P1").type("field set P1 --field shelter-bed --value U\t")
                .sees("UNKNOWN").line("")
                .sees("P1: Shelter bed is Not known.");
    }

    @Test
    void thePersonsOwnCopyHasTheAnswersButNotWhatNeverLeaves() throws Exception {
        terminal.line("participant add --first Ida --shelter-bed YES --sleep-quality 7 --photo-id-expires 2027-01-31").sees("Saved P1")
                .line("contact add P1 --mode FIELD --on 2026-03-10 --water-given 2").sees("Saved C1")
                .line("participant packet P1 --own --reference \"Asked in person\" --out " + folder.resolve("out")).sees("logged it as D1");
        try (var files = Files.list(folder.resolve("out")); var pdf = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Other answers", "Shelter bed: Has a bed",
                    "Sleep quality: 7 points", "2026-03-10 Water given: 2 bottles").doesNotContain("2027-01-31");
        }
    }

    @Test
    void aLetterAsksToWhomAndWhereAndOffersWhomTheConsentNames() throws Exception {
        terminal.line("participant add --first Ida").sees("Saved P1")
                .line("referral add --participant P1 --door SOCIAL --received -60d").sees("Saved R1")
                .line("referral decide R1 --decision APPROVED --on -50d").sees("R1").line("episode enrol R1 --on -50d").sees("E1")
                .line("consent sign P1 --recipient \"District Court\" --data-class IDENTITY --data-class PARTICIPATION")
                        .sees("N1");
        terminal.line("participant letter P1").sees("To whom: ").line("District Court").sees("Folder [.]: ")
                .line(folder.resolve("out").toString())
                .sees("Write it? [Y/n").line("").sees("logged it as D1").sees("Look at it before it goes").sees("0 of the six months");
    }
}
