package org.handoff.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.handoff.platform.DataFile;
import org.handoff.shared.Refusal;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The program's face: opens the prompt, runs one command, or runs a script, and gives the exit code. */
@Component
public class Console {

    private final CommandDesk desk;
    private final CommandRunner runner;
    private final CommandLineCompleter completer;
    private final ObjectProvider<Preparation> preparations;
    private final ObjectProvider<Opening> openings;
    private final DataFile file;
    private final ConsoleWiring wiring;
    private final ObjectProvider<EarlyDialogue> early;
    private final Doorkeeper door;
    private final Mask mask;

    Console(CommandDesk desk, CommandRunner runner, CommandLineCompleter completer, ObjectProvider<Preparation> preparations,
            ObjectProvider<Opening> openings, DataFile file, ConsoleWiring wiring, ObjectProvider<EarlyDialogue> early, Doorkeeper door, Mask mask) {
        this.desk = desk;
        this.runner = runner;
        this.completer = completer;
        this.preparations = preparations;
        this.openings = openings;
        this.file = file;
        this.wiring = wiring;
        this.early = early;
        this.door = door;
        this.mask = mask;
    }

    /** Does what the program was called for, on the standard streams, and gives the exit code. */
    public int run(Launch launch, Streams streams) {
        door.arrive(launch.caller());
        mask.turn(launch.masked());
        var screen = new Screen(writer(streams.out()), writer(streams.err()), null, streams.width(), mask);
        if (streams.terminal() && launch.mode() == Launch.Mode.PROMPT) {
            return prompt(launch, streams, screen);
        }
        if (streams.terminal() && launch.file().wanted() != null) {
            return at(SystemTerminal.open(), terminal -> ask(terminal, launch.words(), launch.color()));
        }
        return withoutAsking(launch, screen, streams);
    }

    /** What can be made ready is, before the terminal is taken: somebody may be typing a passphrase at it meanwhile. */
    private int prompt(Launch launch, Streams streams, Screen before) {
        wiring.set(before);
        prepare();
        var ready = openings.orderedStream().toList();
        var taken = early.stream().flatMap(dialogue -> dialogue.terminal().stream()).findFirst();
        return at(taken.orElseGet(SystemTerminal::open), terminal -> open(terminal, launch.color(), streams.width(), ready));
    }

    private static int at(Terminal open, ToIntFunction<Terminal> work) {
        try (open) {
            return work.applyAsInt(open);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void prepare() {
        preparations.orderedStream().forEach(Preparation::prepare);
    }

    /** Opens the prompt on a terminal that is made of two streams. */
    public void open(InputStream keys, OutputStream picture) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(false).ffm(false).streams(keys, picture).type("xterm-256color").build()) {
            open(terminal);
        }
    }

    /** Opens the prompt on a terminal. */
    public int open(Terminal terminal) {
        return open(terminal, true);
    }

    /**
     * The same.
     *
     * @param color  whether colour may be used
     */
    public int open(Terminal terminal, boolean color) {
        prepare();
        return open(terminal, color, 0, openings.orderedStream().toList());
    }

    private int open(Terminal terminal, boolean color, int width, List<Opening> ready) {
        try (var keyboard = new Keyboard(terminal, door, mask, color)) {
            var screen = new Screen(terminal.writer(), terminal.writer(), keyboard, width, mask);
            wiring.set(screen);
            new Prompt(screen, keyboard, file, runner, desk, completer, door, mask, ready).run(new String[0]);
            return 0;
        } finally {
            door.leave();
        }
    }

    /** Runs one command that asks on a terminal for what it was not told: there is no file yet that a prompt could stand before. */
    int ask(Terminal terminal, List<String> words, boolean color) {
        try (var keyboard = new Keyboard(terminal, door, mask, color)) {
            var screen = new Screen(terminal.writer(), terminal.writer(), keyboard, 0, mask);
            wiring.set(screen);
            return runner.run(words, screen);
        } finally {
            door.leave();
        }
    }

    private int withoutAsking(Launch launch, Screen screen, Streams streams) {
        wiring.set(screen);
        try {
            prepare();
            if (launch.mode() == Launch.Mode.ONE_SHOT) {
                return runner.run(launch.words(), screen);
            }
            var script = launch.mode() == Launch.Mode.SCRIPT ? launch.words().get(0) : "-";
            return new ScriptRun(runner, screen, launch.keepGoing()).run(script, streams.in());
        } catch (Refusal refusal) {
            return desk.refuse(refusal, screen).code();
        } finally {
            door.leave();
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
