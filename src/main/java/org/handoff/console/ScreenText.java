package org.handoff.console;

/**
 * The one gate to the screen: text that came from a person or a file cannot move the cursor, change colours or reach the
 * clipboard of whoever reads it.
 */
final class ScreenText {

    private ScreenText() {
    }

    /** The text with every control, bidirectional and unpaired surrogate character made visible; line breaks stay. */
    static String safe(String text) {
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

    /** Whether a text has none of these characters, not even a line break. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> c == '\n' || acts(c));
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c >= 0x200B && c <= 0x200F || c == 0xFEFF || Character.getType(c) == Character.SURROGATE;
    }
}
