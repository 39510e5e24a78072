package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that a program added to its lists: none that reports leave out without a word. */
class OwnCodesPromptTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void name() throws IOException {
        Files.createDirectories(folder.resolve("config/codes"));
        System.setProperty("handoff.config", folder.resolve("config").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("handoff.config");
    }

    private void add(String list, String line) throws IOException {
        var packed = Files.readString(Path.of("config/codes", list + ".yml"), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("config/codes").resolve(list + ".yml"), packed + line);
    }

    @Test
    void theStartSaysThatACodeIsInNoGroupAndTheCheckWhereAndWhatToWrite() throws Exception {
        add("service-category", "  37: Acupuncture\n");
        try (var terminal = VirtualTerminal.signedIn(folder.resolve("county.db"))) {
            assertThat(terminal.plain()).contains("! 1 code is in no group: reports do not count it. Type config check.");
            terminal.line("config check").sees("codes/service-category.yml").sees("37 (Acupuncture) is in no group").sees("harm_reduction")
                    .sees("Codes are offered as before and records keep theirs").line("exit");
        }
    }

    @Test
    void aChargeOfAStatusInNoGroupStaysInTheListOfCharges() throws Exception {
        add("charge-status", "  51: Dropped in court\n");
        try (var terminal = VirtualTerminal.signedIn(folder.resolve("county.db"))) {
            terminal.line("referral add --first Ida --door ARREST --offence 35A --received 2026-03-02").sees("Saved R1")
                    .line("charge decide G1 --status 51 --on 2026-03-04").sees("dropped in court.")
                    .line("charge list R1").sees("Dropped in co…").line("charge list --open").sees("Dropped in co…").line("exit");
        }
    }

    @Test
    void aStartWithoutTheFolderKeepsItsCodesAndSaysSo() throws Exception {
        add("service-category", "  37: {label: Acupuncture, roll_up: treatment}\n");
        try (var terminal = VirtualTerminal.signedIn(folder.resolve("county.db"))) {
            terminal.line("config check").sees("Read are the files in ").line("exit");
        }
        System.clearProperty("handoff.config");
        try (var terminal = VirtualTerminal.signedIn(folder.resolve("county.db"))) {
            assertThat(terminal.plain()).contains("! This file has codes of a folder that HANDOFF_CONFIG does not name now.");
            terminal.line("codes show service-category --limit 40").sees("Acupuncture").line("config check").sees("codes/service-category.yml")
                    .sees("HANDOFF_CONFIG names no folder.").line("exit");
        }
    }

    @Test
    void aCodeInAGroupIsNothingToSpeakOf() throws Exception {
        add("service-category", "  37: {label: Acupuncture, roll_up: treatment}\n");
        try (var terminal = VirtualTerminal.signedIn(folder.resolve("county.db"))) {
            assertThat(terminal.plain()).doesNotContain("in no group");
            terminal.line("config check").sees("No mistakes.").line("exit");
        }
    }
}
