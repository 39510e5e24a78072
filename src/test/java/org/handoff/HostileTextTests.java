package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.VirtualTerminal.TAB;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was put into the file past the console, read at a real terminal: nothing in it reaches the terminal as it is. */
class HostileTextTests {

    /** Clears the screen; sets the title; writes the clipboard; a link; a colour by one character; turns the direction; overwrites. */
    private static final List<String> PAYLOADS = List.of("\033[2J", "\033]0;gone\007", "\033]52;c;cm0=\007", "\033]8;;http://x\033\\",
            "\u009b31m", "\u202e", "\u2066", "\b\b\b", "\u200b");
    private static final String FIRST = "Mallory" + String.join("", PAYLOADS.subList(0, 4));
    private static final String LAST = "Long" + String.join("", PAYLOADS.subList(4, 9)) + "50%N";

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("county.db");
        try (var program = HandoffProgram.on(file, Transcript.TODAY)) {
            for (int person = 0; person < 2; person++) {
                program.getBean(Participants.class).add(new PersonalDetails(FIRST, LAST, Set.of(FIRST), null, null, null, Set.of(),
                        null, null, null, null));
            }
        }
        terminal = VirtualTerminal.signedIn(file);
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void listsSheetsFormsPickersCandidatesAndRefusalsShowItInsteadOfObeyingIt() throws Exception {
        terminal.line("participant list").sees("Mallory<U+001B>[…");
        terminal.line("participant show P1").sees("<U+009B>31m<U+202E>");
        terminal.line("participant find mallory").sees("<U+001B>]52;c;");
        terminal.line("participant list --output csv").sees("<U+001B>[2J").line("participant list --output json").sees("\\u001B[2J");
        terminal.line("participant edit P1").sees("First name [Mallory<U+001B>[2J").line("Mal").sees("Last name [Long<U+009B>")
                .sees("50%N").ctrlC().sees("Nothing was saved");
        terminal.line("referral add").sees("Participant").line("mallory").sees("1  P").sees("<U+001B>").ctrlC().sees("Nothing was saved");
        terminal.type("referral add --participant mall" + TAB).sees("<U+001B>").ctrlC();

        for (String payload : PAYLOADS.subList(1, PAYLOADS.size() - 2)) {
            assertThat(terminal.raw()).doesNotContain(payload);
        }
        assertThat(terminal.raw()).doesNotContain("Mallory\033").doesNotContain("\u200b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u202eB", "A\u200bB", "A\u0085B", "A\u2028B", "A\u00adB"})
    void itCannotBeTyped(String name) throws Exception {
        terminal.line("participant add --first \"%s\" --last X".formatted(name)).sees("control character in it, or one that cannot be seen")
                .sees("First name").ctrlC().sees("Nothing was saved");
    }
}
