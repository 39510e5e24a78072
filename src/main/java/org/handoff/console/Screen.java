package org.handoff.console;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.regex.Pattern;
import org.handoff.shared.ScreenText;
import org.jspecify.annotations.Nullable;

/**
 * Where results, messages and questions go. Results go to standard output and nothing else does; all text passes the gate
 * of {@link ScreenText}.
 */
final class Screen {

    /** A word or two with a gap before what is said of them, as help has it. */
    private static final Pattern EXPLAINED = Pattern.compile(" +\\S+(?: \\S+){0,3} {2,}(?=\\S)");

    private final PrintWriter out;
    private final PrintWriter err;
    private final @Nullable Keyboard keyboard;
    private final int width;
    private final Mask mask;

    /**
     * @param keyboard  the keyboard at the prompt, or null in a one-shot call or script
     * @param width     columns that a table may take where the terminal does not say it; 0 when the output is piped and nothing is cut
     * @param mask      what all text passes
     */
    Screen(PrintWriter out, PrintWriter err, @Nullable Keyboard keyboard, int width, Mask mask) {
        this.out = out;
        this.err = err;
        this.keyboard = keyboard;
        this.width = width;
        this.mask = mask;
    }

    /** Whether a person sits before it and can be asked. */
    boolean interactive() {
        return keyboard != null;
    }

    /** The keyboard of who sits before it. */
    Keyboard keyboard() {
        return Objects.requireNonNull(keyboard, "nobody can be asked");
    }

    int width() {
        int drawn = keyboard == null ? 0 : keyboard.terminal().getWidth();
        return drawn > 0 ? drawn : width;
    }

    /** Lines of a window at the prompt; 0 where what is written does not scroll away, or nobody knows. */
    int height() {
        return keyboard == null ? 0 : Math.max(0, keyboard.terminal().getHeight());
    }

    /** Whether what stands on it can be written over: a terminal that is only a printer, as TERM=dumb has it, has a width and no more. */
    private boolean canBeWrittenOver() {
        return keyboard == null ? width > 0 : keyboard.terminal().getWidth() > 0;
    }

    /** A line of the result. */
    void result(String text) {
        out.println(safe(text));
        out.flush();
    }

    /** A sentence of the result; before a person it is broken between words. */
    void sentence(String text) {
        out.println(keyboard == null ? safe(text) : wrapped(safe(text), width()));
        out.flush();
    }

    /** The result as it is: JSON and CSV, which escape what must be escaped and mask what must be masked. */
    void asItIs(String text) {
        out.print(text);
        out.flush();
    }

    /** A message, a warning or a refusal. */
    void message(String text) {
        err.println(keyboard == null ? safe(text) : wrapped(safe(text), width()));
        err.flush();
    }

    /** Whether names are masked. */
    boolean isMasked() {
        return mask.isOn();
    }

    /** A text as it may be shown. */
    String shown(String text) {
        return mask.over(text);
    }

    private String safe(String text) {
        return ScreenText.safe(mask.over(text));
    }

    /** A sentence broken between words, so that it reads well in a narrow window; what explains a word stays to its right. */
    private static String wrapped(String text, int width) {
        if (width < 20 || text.length() < width) {
            return text;
        }
        var word = EXPLAINED.matcher(text);
        int indent = word.lookingAt() && word.end() <= width / 2 ? word.end() : 2;
        var out = new StringBuilder();
        int column = 0;
        for (String next : text.split("(?<= )")) {
            if (column > 0 && column + next.stripTrailing().length() >= width) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
            }
            out.append(next);
            column += next.length();
        }
        return out.toString();
    }

    /** A line that the next one overwrites, for progress; only on a terminal. */
    void progress(String text) {
        if (canBeWrittenOver()) {
            err.print("\r" + safe(text) + "\033[K");
            err.flush();
        }
    }

    /** Clears the screen and what can be scrolled back to. */
    void clear() {
        if (canBeWrittenOver()) {
            out.print("\033[2J\033[3J\033[H");
            out.flush();
        }
    }

    PrintWriter out() {
        return out;
    }
}
