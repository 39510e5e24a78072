package org.handoff.imports;

import org.jspecify.annotations.Nullable;

/** What reading one field gave: its value, or the rule it breaks and the fix. */
record Reading(@Nullable Object value, String rule, String fix) {

    static Reading of(@Nullable Object value) {
        return new Reading(value, "", "");
    }

    static Reading refused(String rule, String fix) {
        return new Reading(null, rule, fix);
    }

    boolean isRefused() {
        return !rule.isEmpty();
    }
}
