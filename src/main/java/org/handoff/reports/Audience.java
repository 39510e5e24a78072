package org.handoff.reports;

import java.util.Locale;

/** Who a report is for. */
public enum Audience {
    /** Anybody: small counts are withheld. */
    PUBLIC("small counts withheld"),
    /** People of the program: everything as it was counted, stamped. */
    INTERNAL("raw counts");

    private final String meaning;

    Audience(String meaning) {
        this.meaning = meaning;
    }

    /** As staff type it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this audience sees, in a few words. */
    public String meaning() {
        return meaning;
    }
}
