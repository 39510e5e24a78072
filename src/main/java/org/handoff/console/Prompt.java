package org.handoff.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.handoff.platform.DataFile;
import org.handoff.shared.ScreenText;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Signals;
import org.springframework.shell.core.ShellRunner;

/** The interactive shell: reads lines until the person leaves. Lines are kept for the arrow keys in memory only. */
final class Prompt implements ShellRunner {

    private static final String HANG_UP = "HUP";

    private final Screen screen;
    private final Keyboard keyboard;
    private final Terminal terminal;
    private final DataFile file;
    private final CommandRunner runner;
    private final CommandDesk desk;
    private final CommandLineCompleter completer;
    private final Doorkeeper door;
    private final Mask mask;
    private final List<Opening> openings;

    Prompt(Screen screen, Keyboard keyboard, DataFile file, CommandRunner runner, CommandDesk desk, CommandLineCompleter completer,
            Doorkeeper door, Mask mask, List<Opening> openings) {
        this.screen = screen;
        this.keyboard = keyboard;
        this.terminal = keyboard.terminal();
        this.desk = desk;
        this.door = door;
        this.mask = mask;
        this.file = file;
        this.runner = runner;
        this.completer = completer;
        this.openings = openings;
    }

    @Override
    public void run(String[] arguments) {
        terminal.handle(Terminal.Signal.INT, signal -> runner.interrupt());
        Signals.register(HANG_UP, keyboard::hangUp);
        openings.forEach(opening -> opening.firstCommand().ifPresent(command -> runner.run(List.of(command.split(" ")), screen)));
        if (!door.isOpen()) {
            return;
        }
        openings.forEach(opening -> opening.greeting().forEach(screen::message));
        readLines(lineReader());
    }

    private void readLines(LineReader reader) {
        while (true) {
            try {
                forgetLinesUnlessOpen(reader);
                var line = keyboard.read(reader, prompt(), null);
                if (line.isBlank()) {
                    continue;
                }
                if (leaves(line)) {
                    return;
                }
                runner.runLine(line, screen);
            } catch (UserInterruptException cleared) {
                // Ctrl-C at the prompt only clears the line
            } catch (IdleTooLong idle) {
                desk.lock(screen);
                if (keyboard.isHungUp()) {
                    return;
                }
            } catch (EndOfFileException left) {
                return;
            }
        }
    }

    /** Whoever sits down next, or looks on, finds nothing under the arrow keys. */
    private void forgetLinesUnlessOpen(LineReader reader) {
        if (!door.isOpen() || mask.isOn()) {
            try {
                reader.getHistory().purge();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /** Whether a line is the word that leaves. */
    static boolean leaves(String line) {
        return List.of("exit", "quit").contains(line.strip().toLowerCase(Locale.ROOT));
    }

    private LineReader lineReader() {
        var reader = keyboard.reader();
        reader.setParser(completer.parser());
        reader.setCompleter(completer);
        reader.setCompletionMatcher(new Questions.OffersAsTheyAre());
        reader.setHistory(new DefaultHistory());
        reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        reader.setOpt(LineReader.Option.HISTORY_IGNORE_SPACE);
        reader.setOpt(LineReader.Option.BRACKETED_PASTE);
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "");
        return reader;
    }

    private String prompt() {
        var bold = LiveReader.isPlain(terminal) ? AttributedStyle.DEFAULT : AttributedStyle.DEFAULT.bold();
        var style = keyboard.color() ? bold.foreground(file.demo() ? AttributedStyle.MAGENTA : AttributedStyle.CYAN) : bold;
        return new AttributedStringBuilder().append(who()).styled(style, file.demo() ? "DEMO" : "handoff")
                .append(file.demo() ? "" : " " + ScreenText.safe(file.name())).append(inUse()).append("> ").toAnsi(terminal);
    }

    /** What lists are narrowed down by, so that nobody takes a part for the whole. */
    private String inUse() {
        var words = openings.stream().map(Opening::beforePrompt).filter(text -> !text.isEmpty()).toList();
        return words.isEmpty() || !door.isOpen() ? "" : " [" + ScreenText.safe(String.join(", ", words)) + "]";
    }

    private String who() {
        var masked = mask.isOn() ? "masked " : "";
        return masked + (door.isOpen() ? door.present().map(name -> ScreenText.safe(name) + " ").orElse("") : "locked ");
    }
}
