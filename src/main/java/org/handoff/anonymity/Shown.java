package org.handoff.anonymity;

/** A value from a file as a message may show it: short, and with nothing in it that a terminal would obey. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {
    }

    static String of(String value) {
        var shown = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(character -> shown.append(visible(character)));
        return value.codePointCount(0, value.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static String visible(int character) {
        int type = Character.getType(character);
        boolean hidden = Character.isISOControl(character) || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
        return hidden ? "\\u%04x".formatted(character) : Character.toString(character);
    }
}
