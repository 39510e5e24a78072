package org.handoff.console;

import org.jline.reader.impl.DefaultParser;

/** Takes a line apart as a shell does, but that a backslash stands for itself, and so does a mark within a word. */
class LineParser extends DefaultParser {

    /** @param closed  whether a quotation mark must be closed */
    LineParser(boolean closed) {
        setEofOnUnclosedQuote(closed);
        // paths on Windows are full of them
        setEscapeChars(null);
    }

    @Override
    public final boolean isQuoteChar(CharSequence line, int at) {
        return super.isQuoteChar(line, at) && begins(line, at);
    }

    /** Whether a quotation is begun there: by either mark where a word or the value of an option begins, so not in O'Brien, the dogs' or 5'10". */
    static boolean begins(CharSequence line, int at) {
        char mark = line.charAt(at);
        return (mark == '"' || mark == '\'') && (at == 0 || Character.isWhitespace(line.charAt(at - 1)) || line.charAt(at - 1) == '=');
    }

    /** Whether text stands right behind a quotation, as when somebody is quoted in it: where it was to end cannot be told. */
    static boolean isBrokenOff(String line) {
        char open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open == 0) {
                open = begins(line, i) ? c : 0;
            } else if (c == open) {
                open = 0;
                if (i + 1 < line.length() && !Character.isWhitespace(line.charAt(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
