package org.handoff.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;

/** The terminal that this process was started from, by the library's own calls: Java's newer way to the same ones takes twice as long to get ready. */
final class SystemTerminal {

    private SystemTerminal() {
    }

    static Terminal open() {
        try {
            return builder().build();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Has a terminal show nothing of what is typed, until that is closed. What the library gives for one that cannot move its cursor has no say
     * in that, so the terminal behind it is told.
     */
    static Echo withoutEcho(Terminal terminal) {
        if (!(terminal instanceof DumbTerminal)) {
            var usual = terminal.getAttributes();
            terminal.echo(false);
            return () -> terminal.setAttributes(usual);
        }
        try {
            var behind = builder().type("ansi").dumb(false).nativeSignals(false).build();
            behind.echo(false);
            return () -> close(behind);
        } catch (IOException | IllegalStateException none) {
            return () -> { };
        }
    }

    /** What a terminal does not show for a while. */
    interface Echo extends AutoCloseable {

        /** It shows what is typed again. */
        @Override
        void close();
    }

    private static TerminalBuilder builder() {
        return TerminalBuilder.builder().system(true).jna(false).ffm(false);
    }

    static void close(Terminal terminal) {
        try {
            terminal.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
