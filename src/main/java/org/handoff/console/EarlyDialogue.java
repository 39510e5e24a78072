package org.handoff.console;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.handoff.shared.ScreenText;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/**
 * Asks at the terminal while the rest of the program is still being made, so that this takes no longer than typing a passphrase does. The console
 * takes the terminal over when nothing is asked any more, and what {@link Secrets} would ask in the same words has been answered then.
 */
public final class EarlyDialogue implements DisposableBean {

    private final Supplier<Terminal> opening;
    private final CountDownLatch over = new CountDownLatch(1);
    /** What was asked, with what was typed; null where the person left instead. One thread writes, and another reads when it is over. */
    private final Map<String, char @Nullable []> answers = new HashMap<>();
    private volatile @Nullable Terminal terminal;
    private @Nullable Thread asking;
    private boolean brokenOff;

    private EarlyDialogue(Supplier<Terminal> opening) {
        this.opening = opening;
    }

    /** Nobody sits there who could be asked. */
    public static EarlyDialogue none() {
        var none = new EarlyDialogue(SystemTerminal::open);
        none.end();
        return none;
    }

    /** At the terminal that this process was started from. */
    public static EarlyDialogue atTheTerminal() {
        return new EarlyDialogue(SystemTerminal::open);
    }

    /** At a terminal that is open already. */
    static EarlyDialogue at(Terminal terminal) {
        return new EarlyDialogue(() -> terminal);
    }

    /** Whether somebody sits there who can still be asked. */
    public boolean isPossible() {
        return over.getCount() > 0;
    }

    /** Opens the terminal, which takes as long as opening the data file does. */
    public void begin() {
        terminal = opening.get();
    }

    /**
     * Asks, showing a star for each character.
     *
     * @return what was typed; it is overwritten by whoever the answer is for
     * @throws RuntimeException on Ctrl-C, or when this was broken off
     */
    public char[] ask(String question) {
        return read(question, '*');
    }

    /** Asks for something that may be read along. */
    public String askOpenly(String question) {
        return String.valueOf(read(question, null)).strip();
    }

    private char[] read(String question, @Nullable Character mask) {
        answers.put(question, null);
        var reader = new LiveReader(listening(), () -> { });
        reader.takeAnAnswer();
        try {
            var typed = reader.readLine(ScreenText.safe(question).replace("%", "%%"), mask).toCharArray();
            answers.put(question, typed);
            return typed;
        } catch (UserInterruptException | EndOfFileException left) {
            throw new LeftForm();
        } finally {
            heard();
        }
    }

    private synchronized Terminal listening() {
        var open = terminal;
        if (open == null || brokenOff) {
            throw new LeftForm();
        }
        asking = Thread.currentThread();
        return open;
    }

    private synchronized void heard() {
        asking = null;
    }

    /** Nothing is asked any more. */
    public void end() {
        over.countDown();
    }

    /** The terminal, when nothing is asked at it any more: the caller's, to close. Empty when none was opened. */
    Optional<Terminal> terminal() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var open = Optional.ofNullable(terminal);
        terminal = null;
        return open;
    }

    /**
     * What was typed when the same was asked early; empty when it was not, or this was told before.
     *
     * @throws LeftForm when the person left it then
     */
    Optional<char[]> answer(String question) {
        if (isPossible() || !answers.containsKey(question)) {
            return Optional.empty();
        }
        var typed = answers.remove(question);
        if (typed == null) {
            throw new LeftForm();
        }
        return Optional.of(typed);
    }

    /** Leaves the question that stands there: the program ends, or did not come up. */
    @Override
    public void destroy() {
        synchronized (this) {
            brokenOff = true;
            if (asking != null) {
                asking.interrupt();
            }
        }
        terminal().ifPresent(SystemTerminal::close);
        answers.values().stream().filter(Objects::nonNull).forEach(typed -> Arrays.fill(typed, '\0'));
    }
}
