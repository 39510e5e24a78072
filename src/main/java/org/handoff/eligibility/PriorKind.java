package org.handoff.eligibility;

import java.util.Locale;

/** What may be on file about a person, and whether nothing on file means that there is nothing. */
public enum PriorKind {
    /** Deflection that ended without completion. */
    FAILED_DEFLECTION("failed deflection", true),
    /** A conviction. */
    CONVICTION("conviction", false),
    /** A day in court that was missed. */
    FAILED_TO_APPEAR("failure to appear", false),
    /** A warrant that is still open. */
    OPEN_WARRANT("open warrant", false),
    /** A criminal case that is still open. */
    OPEN_CASE("open case", false);

    private final String noun;
    private final boolean ownRecord;

    PriorKind(String noun, boolean ownRecord) {
        this.noun = noun;
        this.ownRecord = ownRecord;
    }

    String noun() {
        return noun;
    }

    /** Whether it is the program's own to know: what others hold has to be asked. */
    boolean isOwnRecord() {
        return ownRecord;
    }

    /** The word a rule file has for it: {@code failed-deflection}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
