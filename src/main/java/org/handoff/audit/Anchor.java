package org.handoff.audit;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last row of the log at some moment, short enough for paper: {@code 1042-7F3A-91C0-5D2E-88B4-0C6F}. Kept outside the file, it
 * shows rows that were taken off the end, or a log that was written anew.
 *
 * @param number  the number of the row; 0 for a log without rows
 * @param digits  the first 20 hexadecimal digits of its hash, upper case
 */
public record Anchor(long number, String digits) {

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final Pattern TYPED = Pattern.compile("#?(\\d{1,18})[- :]+([0-9A-F]{4}(?:[- ]*[0-9A-F]{4}){4})");

    static Anchor of(long number, String hash) {
        return new Anchor(number, hash.substring(0, GROUPS * GROUP).toUpperCase(Locale.ROOT));
    }

    /**
     * Reads one as it was printed, in capitals or not, with hyphens or spaces.
     *
     * @throws org.handoff.shared.Refusal when it is not one
     */
    public static Anchor read(String typed) {
        var parts = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new NotAnAnchor(typed.strip());
        }
        return new Anchor(Long.parseLong(parts.group(1)), parts.group(2).replaceAll("[- ]", ""));
    }

    /** The anchor as it is printed and typed. */
    @Override
    public String toString() {
        return number + "-" + digits.replaceAll(".{4}(?=.)", "$0-");
    }
}
