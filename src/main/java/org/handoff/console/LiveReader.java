package org.handoff.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * A line reader on which every key counts as a sign of life, and which shows under the line what fits what stands in it, anew
 * after every key.
 */
final class LiveReader extends LineReaderImpl {

    /** Nobody presses a key so soon after Enter: what follows so closely was pasted. */
    private static final long PASTED_WITHIN = 5;

    private final Runnable touched;
    private @Nullable Function<String, List<String>> fitting;
    private @Nullable String shownFor;
    private boolean lines;
    private boolean asked;

    LiveReader(Terminal terminal, Runnable touched) {
        super(terminal, "handoff", new HashMap<>());
        this.touched = touched;
        // it would write the line to a file and open an editor on it
        getWidgets().put(LineReader.EDIT_AND_EXECUTE_COMMAND, () -> true);
    }

    /**
     * Lists under the line what fits it.
     *
     * @param atOnce  whether also before a key is pressed
     */
    void listing(Function<String, List<String>> what, boolean atOnce) {
        fitting = what;
        shownFor = atOnce ? null : "";
    }

    /** Takes a line as it is typed: nothing is completed, replaced or kept for the arrow keys. */
    void takeAnAnswer() {
        setVariable(LineReader.DISABLE_HISTORY, true);
        setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        setVariable(LineReader.DISABLE_COMPLETION, true);
        setParser((line, cursor, context) -> new Questions.WholeLine(line, cursor));
    }

    /** Takes text of several lines: Enter ends it, Alt-Enter begins a new line, and so does a line break that was pasted. */
    void takeLines() {
        lines = true;
        setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "");
    }

    @Override
    public Binding readBinding(KeyMap<Binding> keys, KeyMap<Binding> local) {
        if (fitting != null && local == null && !isPlain(terminal)) {
            showFitting(fitting);
        }
        var pressed = super.readBinding(keys, local);
        touched.run();
        return pressed;
    }

    /** Whether the terminal cannot move its cursor: what lies behind {@code TERM=dumb}. */
    static boolean isPlain(Terminal terminal) {
        return List.of(Terminal.TYPE_DUMB, Terminal.TYPE_DUMB_COLOR).contains(terminal.getType());
    }

    @Override
    public String readLine(@Nullable String prompt, @Nullable String rightPrompt, @Nullable MaskingCallback mask, @Nullable String begun) {
        asked = false;
        return mask != null && isPlain(terminal) ? unseen(prompt, begun) : super.readLine(prompt, rightPrompt, mask, begun);
    }

    /** A plain terminal shows by itself what is typed, and can put no stars over it; so it is told to show nothing. */
    private String unseen(@Nullable String prompt, @Nullable String begun) {
        try (var echo = SystemTerminal.withoutEcho(terminal)) {
            return super.readLine(prompt, null, (MaskingCallback) null, begun);
        } finally {
            terminal.writer().println();
            terminal.flush();
        }
    }

    /** A plain terminal shows by itself what is typed, so only the question is written there. */
    @Override
    protected void redisplay(boolean flush) {
        if (asked && maskingCallback == null && isPlain(terminal)) {
            return;
        }
        asked = true;
        super.redisplay(flush);
    }

    private void showFitting(Function<String, List<String>> what) {
        var typed = buf.toString();
        if (!typed.equals(shownFor)) {
            shownFor = typed;
            var fits = what.apply(typed);
            var shown = AttributedString.join(new AttributedString("\n"), fits.stream().map(this::fitted).toList());
            post = fits.isEmpty() ? null : () -> shown;
            redisplay();
        }
    }

    private AttributedString fitted(String text) {
        return new AttributedString(text).columnSubSequence(0, Math.max(20, terminal.getWidth() - 1));
    }

    @Override
    protected boolean acceptLine() {
        if (lines && isPasting()) {
            buf.write('\n');
            return true;
        }
        return super.acceptLine();
    }

    /** Whether a terminal that does not say so is being pasted into. */
    private boolean isPasting() {
        try {
            return terminal.reader().peek(PASTED_WITHIN) != NonBlockingReader.READ_EXPIRED;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
