package org.handoff.codes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What reports know about codes beforehand: the groups that they count some lists in, and words of their own. */
final class CountedGroups {

    /** A code of these lists that is in none of the groups is counted nowhere, or as not recorded. */
    private static final Map<String, List<String>> OF = Map.of(
            "service-category", List.of("basic", "education", "employment", "harm_reduction", "health", "housing", "identification",
                    "income", "insurance", "legal", "mental_health", "moud", "peer", "treatment", "victim"),
            "living-situation", List.of("homeless", "institutional", "temporary", "permanent", "unknown"),
            "charge-status", List.of("pending", "held", "declined_diverted", "declined_other", "filed", "expired", "unknown"));

    /** Where no answer is a code: what was not recorded, and groups that a report makes (list 'any' of the view report_answer). */
    private static final Set<String> ANSWERS = Set.of("homeless", "institutional", "temporary", "permanent", "multiple", "unknown",
            "not_assessed");

    private CountedGroups() {
    }

    /** The lists that reports count by group. */
    static Set<String> lists() {
        return OF.keySet();
    }

    /** The groups of a list; empty when reports count each of its codes, or none. */
    static List<String> of(String list) {
        return OF.getOrDefault(list, List.of());
    }

    /** Whether reports say something else with this word. */
    static boolean isAnswer(String code) {
        return ANSWERS.contains(code);
    }
}
