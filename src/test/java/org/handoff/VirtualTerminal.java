package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.handoff.console.Console;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program at a terminal of 80 by 24, with a person who types keys and waits for what the screen says. */
final class VirtualTerminal implements AutoCloseable {

    static final String ENTER = "\r";
    static final String TAB = "\t";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private final ConfigurableApplicationContext program;
    private final Terminal terminal;
    private final Thread shell;
    private int seen;

    VirtualTerminal(Path file) throws IOException {
        this(HandoffProgram.unattended(file, Transcript.TODAY));
    }

    /** At a data file that Morgan leads, signed in as Morgan. */
    static VirtualTerminal signedIn(Path file) throws IOException, InterruptedException {
        HandoffProgram.copyTemplateTo(file);
        return new VirtualTerminal(file).sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("Morgan handoff");
    }

    /** @param program  closed with the terminal */
    VirtualTerminal(ConfigurableApplicationContext program) throws IOException {
        this(program, true);
    }

    /**
     * The same.
     *
     * @param color  whether colour may be used
     */
    VirtualTerminal(ConfigurableApplicationContext program, boolean color) throws IOException {
        this(program, color, "xterm-256color");
    }

    /** One that cannot move its cursor, as behind {@code TERM=dumb}. */
    static VirtualTerminal plain(Path file) throws IOException {
        HandoffProgram.copyTemplateTo(file);
        return new VirtualTerminal(HandoffProgram.unattended(file, Transcript.TODAY), false, Terminal.TYPE_DUMB_COLOR);
    }

    private VirtualTerminal(ConfigurableApplicationContext program, boolean color, String type) throws IOException {
        this.program = program;
        // without ffm: on newer Java it gives a terminal made of streams its height for its width
        terminal = TerminalBuilder.builder().system(false).ffm(false).streams(new PipedInputStream(keys, 4096), screen)
                .type(type).encoding(StandardCharsets.UTF_8).size(new Size(80, 24)).build();
        shell = new Thread(() -> program.getBean(Console.class).open(terminal, color), "shell");
        shell.start();
    }

    /** Types keys. */
    VirtualTerminal type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return this;
    }

    /** Presses Ctrl-C, which a terminal turns into a signal. */
    VirtualTerminal ctrlC() throws InterruptedException {
        shell.join(200);
        return ctrlCAtOnce();
    }

    /** The same without waiting for the screen to come to rest. */
    VirtualTerminal ctrlCAtOnce() {
        terminal.raise(Terminal.Signal.INT);
        return this;
    }

    /** Types a line and Enter. */
    VirtualTerminal line(String text) throws IOException {
        return type(text + ENTER);
    }

    /** Waits until the screen says something it has not said before the last wait. */
    VirtualTerminal sees(String text) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var plain = plain();
            int at = plain.indexOf(text, seen);
            if (at >= 0) {
                seen = at + text.length();
                return this;
            }
            shell.join(20);
        }
        throw new AssertionError("The screen did not say '%s' but:%n%s".formatted(text, plain().substring(seen)));
    }

    /** What stands on the screen right after what was last waited for. */
    String rest(String pattern) throws InterruptedException {
        var wanted = Pattern.compile(pattern);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var found = wanted.matcher(plain()).region(seen, plain().length());
            if (found.find() && found.end() < plain().length()) {
                seen = found.end();
                return found.group();
            }
            shell.join(20);
        }
        throw new AssertionError("The screen did not show %s but:%n%s".formatted(pattern, plain().substring(seen)));
    }

    /** Waits until the program has left. */
    VirtualTerminal ends() throws InterruptedException {
        shell.join(PATIENCE.toMillis());
        if (shell.isAlive()) {
            throw new AssertionError("The program did not end. The screen says:%n%s".formatted(plain().substring(seen)));
        }
        return this;
    }

    /** All that was ever written to the terminal. */
    String raw() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** All that was ever on the screen, without colours and cursor movements. */
    String plain() {
        return screen.toString(StandardCharsets.UTF_8).replaceAll("\033\\[[0-9;?]*[a-zA-Z]|\033[=>]|\r", "");
    }

    /** Waits until the prompt has ended. */
    void hasLeft() throws InterruptedException {
        shell.join(PATIENCE.toMillis());
        assertThat(shell.isAlive()).isFalse();
    }

    boolean alive() {
        return shell.isAlive();
    }

    @Override
    public void close() throws IOException {
        keys.close();
        try {
            shell.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        program.close();
    }
}
