package org.handoff.reports.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.handoff.console.Answers;
import org.handoff.console.Value;

/** What the lead writes about the figures, or the path of a text file that holds it. Questioned as a note is. */
record CommentaryValue(Value<String> note) implements Value<String> {

    private static final String FILE = "(?i)[^\\n]{1,400}\\.(txt|md)";

    @Override
    public String read(String typed, Answers sofar) {
        return note.read(typed.strip().matches(FILE) ? contents(typed.strip()) : typed, sofar);
    }

    private static String contents(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException | InvalidPathException unreadable) {
            throw new CommentaryNotRead(path);
        }
    }

    @Override
    public boolean takesLines() {
        return true;
    }

    @Override
    public boolean isNote() {
        return true;
    }

    @Override
    public String word() {
        return "TEXT";
    }
}
