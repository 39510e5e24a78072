package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Replays what was typed in recorded sessions and counts the keys. After a wanted change, run once with
 * {@code -Dsessions.write=true}, then read the difference before committing it.
 */
class RecordedSessionTests {

    private static final Path SESSIONS = Path.of("src/test/resources/sessions");

    @TempDir
    Path folder;

    /** The limits are the product's promise: a repeat contact in 12 keystrokes plus the note, an arrest referral in 60. */
    @ParameterizedTest
    @CsvSource({"contact-repeat, 12", "contact-next, 12", "contact-picked, 12", "outreach-morning, 84", "referral-arrest, 60", "referral-like-the-last, 60"})
    void takesNoMoreKeysThanPromised(String name, int most, TestReporter reporter) throws Exception {
        var path = SESSIONS.resolve(name + ".txt");
        var recorded = Files.readAllLines(path);
        boolean write = Boolean.getBoolean("sessions.write");
        var session = new RecordedSession(recorded, write);
        List<String> played;
        try (var terminal = VirtualTerminal.signedIn(folder.resolve("county.db"))) {
            played = session.replay(terminal);
            terminal.line("exit");
        }
        if (write) {
            Files.write(path, played);
        } else {
            assertThat(String.join("\n", played)).isEqualTo(String.join("\n", recorded));
        }
        reporter.publishEntry(name, session.keystrokes() + " keystrokes");
        assertThat(session.keystrokes()).isLessThanOrEqualTo(most);
    }
}
