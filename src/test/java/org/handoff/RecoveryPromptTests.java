package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.backups.KeptProgram;
import org.handoff.vault.AVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recovery key at the prompt, by somebody who forgot the passphrase and has the paper. */
class RecoveryPromptTests {

    private static final String OWN = "pocket thunder maple receipt";

    @TempDir
    Path folder;

    private Path file;
    private VirtualTerminal terminal;

    @BeforeEach
    void keep() throws Exception {
        try (var kept = KeptProgram.in(folder)) {
            file = kept.file();
        }
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void whoForgotThePassphraseIsToldOfThePaperAndComesInByIt() throws Exception {
        var key = KeptProgram.recoveryKey();
        terminal = new VirtualTerminal(file);
        terminal.sees("Passphrase for Morgan").line("lantern gravel otter eighteen").sees("is wrong")
                .sees("Passphrase for Morgan").line("lantern gravel otter nineteen").sees("is wrong").sees("type here:")
                .sees("Passphrase for Morgan").line("recover")
                .sees("First half").line(key.secondHalf()).sees("Second half").line(key.secondHalf()).sees("Half 1 of the recovery key does not fit")
                .sees("First half").line(key.firstHalf().toLowerCase()).sees("Second half").line(key.secondHalf().replace("-", " "))
                .sees("New passphrase").line("short").sees("15 characters or more").sees("New passphrase").line(OWN).sees("The same again").line(OWN)
                .sees("Morgan, program lead (U1)").sees("the recovery key was used").sees("Morgan handoff").line("participant list").sees("Zzcanary")
                .line("logout").sees("locked handoff").line("login").sees("Passphrase for Morgan").line(OWN).sees("Morgan handoff");
        assertThat(terminal.plain()).doesNotContain(OWN).doesNotContainIgnoringCase(key.firstHalf()).doesNotContain(key.secondHalf());
    }

    @Test
    void theLeadIsPickedWhereThereAreSeveral() throws Exception {
        try (var program = HandoffProgram.on(file, Transcript.TODAY)) {
            program.getBean(Accounts.class).add("Bea", Role.PROGRAM_LEAD);
            program.getBean(Accounts.class).add("Alex", Role.CASE_MANAGER);
        }
        terminal = new VirtualTerminal(file);
        terminal.sees("User [Morgan]").line("").sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("Morgan handoff");
        halves(terminal.line("recover")).sees("one of the program leads: Morgan, Bea.").sees("For whom [Morgan]").line("Alex").sees("none of them")
                .sees("For whom").line("bea").sees("New passphrase").line(OWN).sees("The same again").line(OWN)
                .sees("Bea, program lead (U2)").sees("Bea handoff");
    }

    @Test
    void leavingItHalfWayChangesNothingAndNeitherDoesTheKeyOfAnotherFile() throws Exception {
        terminal = new VirtualTerminal(file);
        var another = AVault.anyRecoveryKey();
        terminal.sees("Passphrase for Morgan").line("recover").sees("First half").line(another.firstHalf()).sees("Second half")
                .line(another.secondHalf()).sees("not the recovery key of this file").sees("Passphrase for Morgan").line("recover");
        halves(terminal).sees("New passphrase").line(OWN).sees("The same again").ctrlC().ends();
        terminal.close();

        terminal = VirtualTerminal.signedIn(file);
        terminal.line("whoami").sees("Morgan, program lead (U1)");
    }

    @Test
    void aNewRecoveryKeyHoldsOnceItWasTypedBackAndNotBefore() throws Exception {
        terminal = VirtualTerminal.signedIn(file);
        terminal.line("recovery renew").sees("Your passphrase again").line("no such luck at all").sees("is wrong").line("recovery renew")
                .sees("Your passphrase again").line(HandoffProgram.PASSPHRASE).sees("First half:  ");
        var left = terminal.rest("[0-9A-Z-]{35}");
        terminal.sees("Type it back").line(left).sees("Second half:  ").sees("Type it back").ctrlC().sees("Nothing was saved").sees("Morgan handoff");
        halves(terminal.line("recover")).sees("New passphrase").line(OWN).sees("The same again").line(OWN).sees("Morgan handoff");

        terminal.line("recovery renew").sees("Your passphrase again").line(OWN).sees("First half:  ");
        var first = terminal.rest("[0-9A-Z-]{35}");
        terminal.sees("Type it back").line("ABCDE").sees("That is not it").sees("Type it back").line(first).sees("Second half:  ");
        var second = terminal.rest("[0-9A-Z-]{35}");
        terminal.sees("Type it back").line(second).sees("opens the file from now on").sees("backup create").sees("Morgan handoff");
        halves(terminal.line("recover")).sees("not the recovery key of this file").line("recover").sees("First half").line(first)
                .sees("Second half").line(second).sees("New passphrase").line(HandoffProgram.PASSPHRASE).sees("The same again")
                .line(HandoffProgram.PASSPHRASE).sees("Morgan handoff").line("participant list").sees("Zzcanary");
        assertThat(first).isNotEqualTo(left);
    }

    private static VirtualTerminal halves(VirtualTerminal terminal) throws Exception {
        var key = KeptProgram.recoveryKey();
        return terminal.sees("First half").line(key.firstHalf()).sees("Second half").line(key.secondHalf());
    }
}
