package org.handoff;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field of a program's own without which no person is recorded, whichever way they come in. */
class RequiredFieldPromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        var fields = Files.createDirectories(folder.resolve("config/fields"));
        Files.writeString(fields.resolve("participant.yml"), """
                record: participant
                fields:
                  shelter_bed:
                    label: Shelter bed
                    question: Has a shelter bed tonight
                    kind: coded
                    list: yes-no
                    required: yes
                    example: "1"
                    help: As of tonight.
                    role: sensitive
                """);
        System.setProperty("handoff.config", folder.resolve("config").toString());
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
    }

    @AfterEach
    void leave() throws Exception {
        System.clearProperty("handoff.config");
        terminal.line("exit").close();
    }

    @Test
    void whoIsNewWithTheirReferralIsAskedItAndWhoIsKnownIsNot() throws Exception {
        terminal.line("referral add --first Ida --door SOCIAL --agency X").sees("Participant, or Enter if new").line("").sees("Last name").line(".")
                .sees("Has a shelter bed tonight: ").line("").sees("is needed").sees("Has a shelter bed tonight: ").line("yes").sees("Save?").line("")
                .sees("Saved R1 for P1 Ida").line("participant show P1").sees("Shelter bed").sees("Yes")
                .line("referral add P1 --door SOCIAL --received today --agency X").sees("Saved R2");
    }

    @Test
    void recordsFromBeforeItWasAskedComeIn() throws Exception {
        var sheet = folder.resolve("participants.csv");
        Files.writeString(sheet, "participant,first_name\nX1,Ida\n");
        terminal.line("import " + sheet).sees("1 new");
        Files.writeString(sheet, "participant,first_name,shelter_bed\nX2,Cal,\n");
        terminal.line("import " + sheet).sees("1 new");
    }
}
