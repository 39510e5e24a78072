package org.handoff;

import java.util.ArrayList;
import java.util.List;
import org.jline.builtins.ScreenTerminal;

/**
 * What somebody typed at a terminal of 80 by 24, key by key, and the screen after each step.
 *
 * <p>{@code before} is typed as a line to bring the file about and is not counted; {@code keys} are counted one by one, Enter and
 * Tab among them; {@code note} is what the person has to say, with its Enter. Lines that begin with a bar are the screen.
 */
final class RecordedSession {

    private static final long PATIENCE = 30_000;
    private static final long REST = 500;

    private final List<String> lines;
    private final boolean write;
    private int keystrokes;

    RecordedSession(List<String> lines, boolean write) {
        this.lines = lines;
        this.write = write;
    }

    /** Types it all, and gives the session with the screens as they were. */
    List<String> replay(VirtualTerminal terminal) throws Exception {
        var played = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("|")) {
                continue;
            }
            played.add(line);
            if (line.startsWith("before ")) {
                terminal.line(line.substring(7)).sees("Saved").sees("county.db>");
            } else if (line.startsWith("keys ") || line.startsWith("note ")) {
                played.addAll(press(terminal, line, expected(i + 1)));
            }
        }
        return played;
    }

    /** How many keys were pressed that are not a note. */
    int keystrokes() {
        return keystrokes;
    }

    private List<String> press(VirtualTerminal terminal, String line, List<String> expected) throws Exception {
        var keys = line.substring(5);
        keystrokes += line.startsWith("keys ") ? keys.codePointCount(0, keys.length()) : 0;
        terminal.type(keys.replace("⏎", VirtualTerminal.ENTER).replace("⇥", VirtualTerminal.TAB));
        return write ? atRest(terminal) : until(terminal, expected);
    }

    private List<String> expected(int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).startsWith("|")) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static List<String> until(VirtualTerminal terminal, List<String> expected) throws InterruptedException {
        long giveUp = System.currentTimeMillis() + PATIENCE;
        var seen = screen(terminal);
        while (!seen.equals(expected) && System.currentTimeMillis() < giveUp) {
            Thread.sleep(20);
            seen = screen(terminal);
        }
        return seen;
    }

    private static List<String> atRest(VirtualTerminal terminal) throws InterruptedException {
        var before = terminal.raw();
        Thread.sleep(REST);
        while (!terminal.raw().equals(before)) {
            before = terminal.raw();
            Thread.sleep(REST);
        }
        return screen(terminal);
    }

    private static List<String> screen(VirtualTerminal terminal) {
        var picture = new ScreenTerminal(80, 24);
        picture.write(terminal.raw());
        var shown = new ArrayList<>(picture.toString().lines().limit(24).map(row -> ("| " + row).stripTrailing()).toList());
        while (!shown.isEmpty() && shown.get(shown.size() - 1).equals("|")) {
            shown.remove(shown.size() - 1);
        }
        return shown;
    }
}
