package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked at a terminal before there is a console. */
@Timeout(30)
class EarlyDialogueTests {

    private static final String QUESTION = "Passphrase for 100% Ida: ";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private Terminal terminal;
    private EarlyDialogue dialogue;

    @BeforeEach
    void aTerminal() throws Exception {
        // without ffm: on newer Java it gives a terminal made of streams its height for its width
        terminal = TerminalBuilder.builder().system(false).ffm(false).streams(new PipedInputStream(keys, 4096), screen).type("xterm-256color")
                .encoding(StandardCharsets.UTF_8).size(new Size(80, 24)).build();
        dialogue = EarlyDialogue.at(terminal);
    }

    @AfterEach
    void close() throws Exception {
        keys.close();
        terminal.close();
    }

    @Test
    void whatWasAskedIsAnsweredOnceAndForTheSameWordsOnly() throws Exception {
        var asking = asking();
        sees(QUESTION);
        type("pocket thunder\r");
        asking.join();

        assertThat(dialogue.terminal()).contains(terminal);
        assertThat(dialogue.answer("New passphrase: ")).isEmpty();
        assertThat(dialogue.answer(QUESTION)).hasValueSatisfying(typed -> assertThat(typed).containsExactly("pocket thunder".toCharArray()));
        assertThat(dialogue.answer(QUESTION)).isEmpty();
        sees("*".repeat("pocket thunder".length()));
        assertThat(screen()).doesNotContain("pocket");
    }

    @Test
    void whoLeftItIsNotAskedAgain() throws Exception {
        var asking = asking();
        sees(QUESTION);
        terminal.raise(Terminal.Signal.INT);
        asking.join();

        assertThat(dialogue.terminal()).contains(terminal);
        assertThatThrownBy(() -> dialogue.answer(QUESTION)).isInstanceOf(LeftForm.class);
    }

    @Test
    void aQuestionThatIsBrokenOffIsLeftAndItsTerminalClosed() throws Exception {
        var asking = asking();
        sees(QUESTION);
        type("pocket");
        sees("******");
        dialogue.destroy();
        asking.join();

        assertThatThrownBy(() -> dialogue.answer(QUESTION)).isInstanceOf(LeftForm.class);
        assertThat(dialogue.terminal()).as("closed, so nobody else may have it").isEmpty();
    }

    @Test
    void nothingIsAskedAfterItWasBrokenOff() throws Exception {
        var breaking = new Thread(dialogue::destroy);
        breaking.start();
        while (breaking.getState() != Thread.State.WAITING) {
            Thread.sleep(5);
        }
        asking().join();
        breaking.join();

        assertThat(screen()).isEmpty();
    }

    @Test
    void anAnswerThatNobodyTookIsOverwritten() throws Exception {
        var typed = new FutureTask<>(() -> {
            dialogue.begin();
            var answer = dialogue.ask(QUESTION);
            dialogue.end();
            return answer;
        });
        new Thread(typed).start();
        sees(QUESTION);
        type("pocket thunder\r");
        var answer = typed.get();
        dialogue.destroy();

        assertThat(answer).hasSize("pocket thunder".length()).containsOnly('\0');
    }

    @Test
    void whereNobodySitsThereIsNoTerminal() {
        assertThat(EarlyDialogue.none().isPossible()).isFalse();
        assertThat(EarlyDialogue.none().terminal()).isEmpty();
    }

    private Thread asking() {
        var asking = new Thread(() -> {
            try {
                dialogue.begin();
                dialogue.ask(QUESTION);
            } catch (LeftForm left) {
                // told by the answer
            } finally {
                dialogue.end();
            }
        });
        asking.start();
        return asking;
    }

    private void type(String text) throws Exception {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Waits for it: a thread of the terminal's own carries over what was written there. */
    private void sees(String text) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!screen().contains(text)) {
            assertThat(System.nanoTime()).as(() -> "waiting for '%s' on:%n%s".formatted(text, screen())).isLessThan(until);
            Thread.sleep(5);
        }
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8).replaceAll("\033\\[[0-9;?]*[a-zA-Z]|\033[=>]|\r", "");
    }
}
