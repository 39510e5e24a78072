package org.handoff.shared;

/**
 * The one gate to the screen and the log: text that came from a person or a file cannot move the cursor, change colours, reach
 * the clipboard of whoever reads it, or stand elsewhere than it seems to.
 */
public final class ScreenText {

    private ScreenText() {
    }

    /**
     * The text with every character made visible, as {@code <U+001B>}, that a terminal obeys or a reader cannot see: controls,
     * those that turn the direction of reading, those without width, line and paragraph separators, and halves of characters.
     * Line breaks stay.
     */
    public static String safe(String text) {
        if (text.chars().noneMatch(c -> c != '\n' && acts(c))) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c != '\n' && acts(c)) {
                out.append("<U+%04X>".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A JSON document with the same characters escaped: it means what it meant, and can be shown on a terminal. */
    public static String safeJson(String json) {
        var out = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1));
            if (pair && !acts(json.codePointAt(i))) {
                out.append(c).append(json.charAt(++i));
            } else if (c != '\n' && c != '\r' && acts(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a text has none of these characters, not even a line break. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(ScreenText::acts);
    }

    /** Whether a text has none of these characters but line breaks: for notes. */
    public static boolean isPlainButForLines(String text) {
        return text.codePoints().noneMatch(c -> c != '\n' && acts(c));
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
