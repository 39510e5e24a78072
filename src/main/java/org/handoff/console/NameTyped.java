package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;

/**
 * A line with the words of somebody's name at the cursor, which are one word of it.
 *
 * @param plain   the line as a shell takes it apart
 * @param first   the place of the first of them among its words
 * @param before  what is typed of it, before the word at the cursor
 */
record NameTyped(CompletingParsedLine plain, int first, String before) implements CompletingParsedLine {

    /** @param more  how many words before the one at the cursor are one with it; what is in quotes is one already, and left as it is */
    static ParsedLine in(ParsedLine line, int more) {
        if (more == 0 || !(line instanceof CompletingParsedLine plain)) {
            return line;
        }
        int first = line.wordIndex() - more;
        var name = String.join("\\s+", line.words().subList(first, line.wordIndex()).stream().map(Pattern::quote).toList());
        var before = Pattern.compile(name + "\\s+$").matcher(line.line().substring(0, line.cursor() - plain.rawWordCursor()));
        return before.find() ? new NameTyped(plain, first, before.group()) : line;
    }

    @Override
    public String word() {
        return before + plain.word();
    }

    @Override
    public int wordCursor() {
        return before.length() + plain.wordCursor();
    }

    @Override
    public int wordIndex() {
        return first;
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<>(plain.words().subList(0, first));
        words.add(word());
        words.addAll(plain.words().subList(plain.wordIndex() + 1, plain.words().size()));
        return words;
    }

    @Override
    public String line() {
        return plain.line();
    }

    @Override
    public int cursor() {
        return plain.cursor();
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return plain.escape(candidate, complete);
    }

    @Override
    public int rawWordCursor() {
        return before.length() + plain.rawWordCursor();
    }

    @Override
    public int rawWordLength() {
        return before.length() + plain.rawWordLength();
    }
}
