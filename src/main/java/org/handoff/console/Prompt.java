package org.handoff.console;

import java.util.List;
import java.util.Locale;
import org.handoff.platform.DataFile;
import org.handoff.shared.ScreenText;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.core.ShellRunner;

/** The interactive shell: reads lines until the person leaves. Lines are kept for the arrow keys in memory only. */
final class Prompt implements ShellRunner {

    private final Screen screen;
    private final Terminal terminal;
    private final DataFile file;
    private final CommandRunner runner;
    private final CommandLineCompleter completer;
    private final List<Opening> openings;

    Prompt(Screen screen, Terminal terminal, DataFile file, CommandRunner runner, CommandLineCompleter completer,
            List<Opening> openings) {
        this.screen = screen;
        this.terminal = terminal;
        this.file = file;
        this.runner = runner;
        this.completer = completer;
        this.openings = openings;
    }

    @Override
    public void run(String[] arguments) {
        terminal.handle(Terminal.Signal.INT, signal -> runner.interrupt());
        openings.forEach(Opening::prepare);
        for (Opening opening : openings) {
            opening.firstCommand().ifPresent(command -> runner.run(List.of(command.split(" ")), screen));
            opening.greeting().forEach(screen::message);
        }
        var reader = lineReader();
        while (true) {
            try {
                var line = reader.readLine(prompt());
                if (line.isBlank()) {
                    continue;
                }
                if (leaves(line)) {
                    return;
                }
                runner.runLine(line, screen);
            } catch (UserInterruptException cleared) {
                // Ctrl-C at the prompt only clears the line
            } catch (EndOfFileException left) {
                return;
            }
        }
    }

    /** Whether a line is the word that leaves. */
    static boolean leaves(String line) {
        return List.of("exit", "quit").contains(line.strip().toLowerCase(Locale.ROOT));
    }

    private LineReader lineReader() {
        var parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(false);
        // a backslash stands for itself: paths on Windows are full of them
        parser.setEscapeChars(null);
        var reader = LineReaderBuilder.builder().terminal(terminal).parser(parser).completer(completer)
                .completionMatcher(new Questions.OffersAsTheyAre())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.BRACKETED_PASTE, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
                .build();
        // it would write the line to a file and open an editor on it
        reader.getWidgets().put(LineReader.EDIT_AND_EXECUTE_COMMAND, () -> true);
        return reader;
    }

    private String prompt() {
        var style = AttributedStyle.DEFAULT.bold().foreground(file.demo() ? AttributedStyle.MAGENTA : AttributedStyle.CYAN);
        return new AttributedStringBuilder().styled(style, file.demo() ? "DEMO" : "handoff")
                .append(file.demo() ? "> " : " " + ScreenText.safe(file.name()) + "> ").toAnsi(terminal);
    }
}
