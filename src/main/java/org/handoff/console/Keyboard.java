package org.handoff.console;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.handoff.shared.Refusal;
import org.handoff.shared.ScreenText;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Reads lines from a terminal, and stops reading when no key was pressed for so long that the session locks. */
final class Keyboard implements AutoCloseable {

    /** What the line reader colours of its own when it offers values; what is picked among them it shows inverted. */
    private static final List<String> COLORED = List.of(LineReader.COMPLETION_STYLE_STARTING, LineReader.COMPLETION_STYLE_DESCRIPTION,
            LineReader.COMPLETION_STYLE_GROUP, LineReader.COMPLETION_STYLE_BACKGROUND, LineReader.COMPLETION_STYLE_LIST_STARTING,
            LineReader.COMPLETION_STYLE_LIST_DESCRIPTION, LineReader.COMPLETION_STYLE_LIST_GROUP, LineReader.COMPLETION_STYLE_LIST_BACKGROUND);
    private static final String PLAIN = "nobold";

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Terminal terminal;
    private final Doorkeeper door;
    private final Mask mask;
    private final Thread watch = new Thread(this::watch, "idle-watch");
    private @Nullable Thread reading;
    private boolean due;
    private final boolean color;
    private boolean hungUp;

    /** @param color  whether colour may be used */
    Keyboard(Terminal terminal, Doorkeeper door, Mask mask, boolean color) {
        this.color = color;
        this.terminal = terminal;
        this.mask = mask;
        this.door = door;
        watch.setDaemon(true);
        watch.start();
    }

    Terminal terminal() {
        return terminal;
    }

    /** What is offered to who is still typing; nothing to who may not see it. */
    <T> List<T> glance(Supplier<List<T>> offers) {
        try {
            return door.isOpen() ? door.glance(offers) : List.of();
        } catch (Refusal notTheirs) {
            return List.of();
        }
    }

    /** A reader on which every key counts as a sign of life. */
    LiveReader reader() {
        var reader = new LiveReader(terminal, door::touched);
        if (!color) {
            COLORED.forEach(style -> reader.setVariable(style, PLAIN));
        }
        return reader;
    }

    boolean color() {
        return color;
    }

    /** A question as it is, as far as it may be shown: a percent sign begins a pattern of the line reader's own. */
    String literally(String question) {
        return ScreenText.safe(mask.over(question)).replace("%", "%%");
    }

    /** A text as it may be shown. */
    String shown(String text) {
        return ScreenText.safe(mask.over(text)).replace('\n', ' ');
    }

    /**
     * Reads a line.
     *
     * @param secret  shown for every character, or null to show what is typed
     * @throws IdleTooLong when the session has to lock meanwhile
     */
    String read(LineReader reader, String question, @Nullable Character secret) {
        return read(reader, question, secret, null);
    }

    /**
     * The same.
     *
     * @param begun  what stands in the line to begin with
     */
    String read(LineReader reader, String question, @Nullable Character secret, @Nullable String begun) {
        begin();
        try {
            return reader.readLine(question, secret, begun);
        } catch (UserInterruptException left) {
            throw isDue() ? new IdleTooLong(String.valueOf(left.getPartialLine())) : left;
        } catch (EndOfFileException left) {
            throw isDue() ? new IdleTooLong("") : left;
        } finally {
            end();
        }
    }

    /** The terminal has gone: whatever is being typed is left as at a lock, and nothing is read any more. */
    synchronized void hangUp() {
        hungUp = true;
        due = true;
        if (reading != null) {
            reading.interrupt();
        }
    }

    synchronized boolean isHungUp() {
        return hungUp;
    }

    private synchronized void begin() {
        if (hungUp) {
            throw new EndOfFileException();
        }
        due = false;
        reading = Thread.currentThread();
    }

    private synchronized boolean isDue() {
        return due;
    }

    private synchronized void end() {
        reading = null;
        if (due) {
            // the wish to stop may have come after the last key
            Thread.interrupted();
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK.toMillis());
                stopReadingWhenDue();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stopReadingWhenDue() {
        if (reading != null && !due && door.isOpen() && door.untilLock().compareTo(Duration.ZERO) <= 0) {
            due = true;
            reading.interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
