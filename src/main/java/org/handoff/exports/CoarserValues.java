package org.handoff.exports;

import java.util.List;
import java.util.Map;

/** Sensitive columns whose values may be told in fewer groups, before a column is left out; each step replaces the one before. */
final class CoarserValues {

    private static final Map<String, List<Map<String, String>>> STEPS = Map.of("primary_substance", List.of(
            Map.of("Cocaine or crack", "Stimulants", "Alcohol", "Other substance or none", "Other substance", "Other substance or none",
                    "None", "Other substance or none"),
            Map.of("Cocaine or crack", "Not opioids", "Alcohol", "Not opioids", "Other substance", "Not opioids", "None", "Not opioids",
                    "Stimulants", "Not opioids")));
    /** The groups, which are labels of the package's own. */
    static final List<String> GROUPS = List.of("Other substance or none", "Not opioids");

    private CoarserValues() {
    }

    /** The steps of a column, the finest first; none for most. */
    static List<Map<String, String>> of(String column) {
        return STEPS.getOrDefault(column, List.of());
    }
}
