package org.handoff;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong entry, noticed at the prompt. */
class UndoPromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
        terminal.line("participant add --first Elena --last Castillo").sees("Saved P1").sees("Undo: undo Z1");
        terminal.line("participant add --first Ray --last Castle").sees("Saved P2").sees("Undo: undo Z2");
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void aWrongEntryIsTakenBack() throws Exception {
        terminal.line("contact add P1 --mode PHONE --outcome \"Wants a bed\"").sees("Saved C1").sees("Undo: undo Z3");
        terminal.line("undo").sees("Taking back").sees("Change  Z3").sees("Record").sees("Now").sees("Afterwards").sees("Wants a bed")
                .sees("Take it back? [y/N]").line("").sees("Nothing was saved.");
        terminal.line("contact show C1").sees("Wants a bed");
        terminal.line("undo").sees("Take it back? [y/N]").line("y").sees("Took back Z3: contact add (C1).").sees("Undo: undo Z4");
        terminal.line("contact list").sees("No contacts.");
        terminal.line("redo").sees("Have it again? [y/N]").line("y").sees("Did Z3 again: contact add (C1).");
        terminal.line("contact show C1").sees("Wants a bed");
    }

    @Test
    void anotherLineIsCorrectedBeforeItIsDone() throws Exception {
        terminal.line("undo Z1").sees("Take it back? [y/N]").line("1").sees("Change").line("Z2").sees("Castle").sees("Take it back? [y/N]")
                .line("y").sees("Took back Z2: participant add (P2).");
        terminal.line("participant list").sees("P1").sees("handoff county.db>");
    }

    @Test
    void voidingAsksForTheReason() throws Exception {
        terminal.line("void P2").sees("Voiding a record").sees("Reason").line("").sees("Reason is needed.").sees("Reason").line("the same as P1")
                .sees("Castle").sees("Void it? [y/N]").line("y").sees("Voided P2.");
        terminal.line("participant show P2").sees("P2 was voided on").sees("the same as P1");
        terminal.line("history P2").sees("voided: the same");
    }
}
