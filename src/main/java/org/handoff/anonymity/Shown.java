package org.handoff.anonymity;

import org.handoff.shared.ScreenText;

/** A value from a file as a message may show it: short, and with nothing in it that a terminal would obey. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {
    }

    static String of(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST) {
            return ScreenText.safe(value);
        }
        return ScreenText.safe(value.substring(0, value.offsetByCodePoints(0, LONGEST))) + "…";
    }
}
