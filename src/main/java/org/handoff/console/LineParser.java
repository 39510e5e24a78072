package org.handoff.console;

import org.jline.reader.impl.DefaultParser;

/** Takes a line apart as a shell does, but that a backslash stands for itself, and so does the apostrophe in a name. */
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

    /** Whether a quotation is begun there: by either mark, but not between two letters, as in O'Brien. */
    static boolean begins(CharSequence line, int at) {
        char mark = line.charAt(at);
        boolean inName = mark == '\'' && at > 0 && at + 1 < line.length() && Character.isLetter(line.charAt(at - 1))
                && Character.isLetter(line.charAt(at + 1));
        return (mark == '"' || mark == '\'') && !inName;
    }
}
