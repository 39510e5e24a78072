package org.handoff.imports;

/** A value from a file as a message may show it: short, and with nothing in it that a terminal would obey. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {
    }

    static String of(String value) {
        var shown = new StringBuilder();
        int read = 0;
        while (read < value.length() && shown.length() < LONGEST) {
            int character = value.codePointAt(read);
            shown.append(visible(character));
            read += Character.charCount(character);
        }
        return read < value.length() ? shown.substring(0, Math.min(shown.length(), LONGEST - 1)) + "…" : shown.toString();
    }

    private static String visible(int character) {
        if (character < ' ') {
            return Character.toString(0x2400 + character);
        }
        int type = Character.getType(character);
        boolean hidden = Character.isISOControl(character) || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return hidden ? "\\u%04x".formatted(character) : Character.toString(character);
    }
}
