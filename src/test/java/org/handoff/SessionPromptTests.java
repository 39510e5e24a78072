package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.handoff.accounts.Impatience;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Setting up, signing in and out at the prompt. */
class SessionPromptTests {

    private static final String OWN = "pocket thunder maple receipt";

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void aNewFileIsSetUpAndLeavesItsLeadSignedIn() throws Exception {
        terminal = new VirtualTerminal(folder.resolve("county.db"));
        terminal.sees("Name of the program").line("Riverbend LEAD").sees("Site [Main site]").line("").sees("[30]").line("14")
                .sees("Eligibility rules").line("atlantis").sees("no eligibility rules").sees("Eligibility rules").line("sea").sees("Seattle")
                .sees("Your name").line("Morgan").sees("Save?").line("")
                .sees("New passphrase").line("short").sees("15 characters or more; that was 5")
                .sees("New passphrase").line("Morgan of Riverbend").sees("made of your name")
                .sees("New passphrase").line(OWN).sees("The same again").line("something else altogether").sees("not the same")
                .sees("New passphrase").line(OWN).sees("The same again").line(OWN);
        var first = terminal.sees("First half:  ").rest("[0-9A-Z-]{35}");
        terminal.sees("Type it back").line("ABCDE").sees("That is not it").sees("Type it back").line(first.toLowerCase());
        var second = terminal.sees("Second half:  ").rest("[0-9A-Z-]{35}");
        terminal.sees("Type it back").line(second.replace("-", " ")).sees("Set up: Riverbend LEAD").sees("screened by seattle").sees("Morgan handoff county.db>")
                .line("whoami").sees("Morgan, program lead (U1)");
        assertThat(terminal.plain()).doesNotContain(OWN).contains("*".repeat(OWN.length()));
    }

    @Test
    void leavingTheSetupLeavesNothingBehind() throws Exception {
        terminal = new VirtualTerminal(folder.resolve("county.db"));
        terminal.sees("Name of the program").line("Riverbend LEAD").sees("Site").line(".").sees("Your name").line("Morgan").sees("Save?")
                .line("").sees("New passphrase").line(OWN).sees("The same again").line(OWN).sees("First half").sees("Type it back").ctrlC()
                .sees("Nothing was saved").ends();
        terminal.close();
        terminal = new VirtualTerminal(folder.resolve("county.db"));
        terminal.sees("Name of the program").ctrlC().ends();
    }

    @Test
    void onePassphraseCanBeMade() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>").line("passphrase change")
                .sees("Your present passphrase").line(HandoffProgram.PASSPHRASE).sees("New passphrase").line("generate");
        var made = terminal.sees("  ").rest("[a-z-]+( [a-z-]+){5}");
        terminal.sees("2 to the power of 77").sees("The same again").line(made).sees("Your passphrase is changed.")
                .line("logout").sees("Signed out").sees("locked handoff").line("login").sees("Passphrase for Morgan").line(made)
                .sees("Morgan, program lead");
    }

    @Test
    void ctrlCAtSignInLeaves() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").ctrlC().ends();
    }

    @Test
    void aWrongPassphraseIsAskedAgain() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").line("lantern gravel otter eighteen").sees("The name, the passphrase or the key file is wrong.")
                .sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("Morgan handoff county.db>");
    }

    @Test
    void aLockedSessionKnowsSixWordsAndNothingUnderTheArrowKeys() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>")
                .line("participant add --first Ida --last Moreno").sees("Saved P1").line("lock").sees("Locked. To go on, type: login")
                .sees("locked handoff county.db>").line("participant list").sees("Locked. Morgan, type your passphrase: login")
                .line("whoami").sees("Morgan, program lead (U1); locked").line("help lock").sees("lock: Lock until").line("version").sees("Handoff")
                .type("\033[A\033[A\033[A\033[A\033[A\033[A").sees("locked handoff").type("\025").line("login").sees("Passphrase for Morgan")
                .line(HandoffProgram.PASSPHRASE).sees("Morgan handoff").line("participant list").sees("Ida Moreno");
        int locked = terminal.raw().indexOf("\033[3J");
        assertThat(locked).isPositive();
        assertThat(terminal.raw().substring(locked, terminal.raw().indexOf("Passphrase for Morgan", locked))).doesNotContain("Ida");
    }

    @Test
    void userAdministrationAsksForThePassphraseAgain() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>")
                .line("user add --name Eva --role evaluator").sees("Your passphrase again").line("no such luck at all").sees("is wrong")
                .line("user list").sees("Morgan").line("user add --name Eva --role evaluator").sees("Your passphrase again")
                .line(HandoffProgram.PASSPHRASE).sees("U2 Eva may sign in");
        var first = terminal.sees("First passphrase  ").rest("[a-z-]+( [a-z-]+){5}");
        terminal.line("login Eva").sees("Passphrase for Eva").line(first).sees("Choose your own now").sees("New passphrase").line(OWN)
                .sees("The same again").line(OWN).sees("Eva, evaluator (U2)").sees("Eva handoff county.db>")
                .line("participant add").sees("First name").line("Ida").sees("Last name").line(".")
                .sees("Only a case manager or a program lead may do that").sees("Eva handoff");
    }

    @Test
    void nobodyIsErasedWithoutIdWordAndPassphrase() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>")
                .line("participant add --first Ida --last Moreno").sees("Saved P1").line("participant erase P1 --confirm P1")
                .sees("Type ERASE to go ahead").line("").sees("Nothing was saved").line("participant erase P1").sees("Type the id again").line("P2")
                .sees("Type ERASE to go ahead").line("y").sees("Type ERASE to go ahead, n to leave").sees("Type ERASE to go ahead").line("ERASE")
                .sees("confirms somebody else").sees("Type ERASE to go ahead").line("2").sees("Type the id again").line("P1")
                .sees("Type ERASE to go ahead").line("ERASE").sees("Your passphrase again").line(HandoffProgram.PASSPHRASE)
                .sees("P1 is erased").line("participant list").sees("(erased)");
    }

    @Test
    void aFormThatIsLeftIsKeptAndResumed() throws Exception {
        terminal = existing();
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>").line("participant add").sees("First name")
                .line("Elena").sees("Last name").ctrlC().sees("kept as a draft").sees("county.db>").line("resume").sees("Last name")
                .line("Castillo").sees("Also known as").line(".").sees("Save?").line("").sees("Saved P1 Elena Castillo.").line("resume")
                .sees("No form was left unfinished.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisabledIf(value = "org.handoff.IgnoredSignals#hangUp", disabledReason = "started so that hang-ups are ignored, as nohup does")
    void aTerminalThatGoesAwayTakesTheKeysAlongAndLeavesTheFormSealed() throws Exception {
        var file = folder.resolve("county.db");
        HandoffProgram.copyTemplateTo(file);
        var program = HandoffProgram.unattended(file, Transcript.TODAY);
        terminal = new VirtualTerminal(program);
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>").line("participant add").sees("First name")
                .line("Zzcanary").sees("Last name");
        new ProcessBuilder("kill", "-HUP", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
        terminal.sees("Locked").hasLeft();
        assertThat(program.getBean(Vault.class).isOpen()).isFalse();
        terminal.close();

        terminal = existing();
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>").line("resume").sees("Last name")
                .line("Castillo").sees("Also known as").line(".").sees("Save?").line("").sees("Saved P1 Zzcanary Castillo.");
    }

    @Test
    void aSessionLocksWhileAFormWaitsAndKeepsTheFormSealed() throws Exception {
        var file = folder.resolve("county.db");
        HandoffProgram.copyTemplateTo(file);
        var program = HandoffProgram.unattended(file, Transcript.TODAY);
        terminal = new VirtualTerminal(program);
        terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("county.db>").line("participant add").sees("First name")
                .line("Zzcanary").sees("Last name");
        Impatience.of(program, Duration.ofSeconds(1));
        terminal.sees("Locked, because no key was pressed").sees("locked handoff");
        assertThat(program.getBean(Vault.class).isOpen()).isFalse();
        Impatience.of(program, Duration.ofMinutes(10));
        terminal.line("resume").sees("type your passphrase").line("login").sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE)
                .sees("Morgan handoff").line("resume").sees("Last name").line("Castillo").sees("Also known as").line(".").sees("Save?")
                .line("").sees("Saved P1 Zzcanary Castillo.").line("audit list --denied").sees("admin, denied  door: admit");
    }

    private VirtualTerminal existing() throws Exception {
        HandoffProgram.copyTemplateTo(folder.resolve("county.db"));
        return new VirtualTerminal(folder.resolve("county.db"));
    }
}
