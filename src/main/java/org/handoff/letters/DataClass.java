package org.handoff.letters;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of information that a consent carries, and which part of a record belongs to which. */
final class DataClass {

    static final String IDENTITY = "IDENTITY";
    static final String REFERRAL = "REFERRAL";
    static final String PARTICIPATION = "PARTICIPATION";
    static final String GOALS = "GOALS";
    static final String SUBSTANCE_USE = "SUBSTANCE_USE";
    static final String MENTAL_HEALTH = "MENTAL_HEALTH";
    static final String HEALTH = "HEALTH";
    static final String DOMESTIC_VIOLENCE = "DOMESTIC_VIOLENCE";
    static final String HOUSING = "HOUSING";
    static final String LEGAL = "LEGAL";
    static final String NOTES = "NOTES";

    /** By the group that a service category adds up to; what tells nothing of a kind is progress. */
    private static final Map<String, String> OF_SERVICE = Map.of("treatment", SUBSTANCE_USE, "moud", SUBSTANCE_USE, "peer",
            SUBSTANCE_USE,
            "harm_reduction", SUBSTANCE_USE, "mental_health", MENTAL_HEALTH, "health", HEALTH, "housing", HOUSING, "legal", LEGAL,
            "victim", DOMESTIC_VIOLENCE);

    private DataClass() {
    }

    /** The kind that a service belongs to, by the groups of its category. */
    static String ofService(List<String> groups) {
        return groups.stream().filter(OF_SERVICE::containsKey).map(OF_SERVICE::get).findFirst().orElse(GOALS);
    }

    /** The kind that a column of an assessment belongs to. */
    static String ofAnswer(String column) {
        if (Set.of("living_situation", "subsidy", "length_of_stay", "times_homeless", "months_homeless").contains(column)) {
            return HOUSING;
        }
        if (Set.of("primary_substance", "route", "frequency", "overdoses_12m", "has_naloxone", "in_treatment", "on_moud")
                .contains(column)) {
            return SUBSTANCE_USE;
        }
        if (column.startsWith("dv_")) {
            return DOMESTIC_VIOLENCE;
        }
        if (Set.of("disabling_condition", "health_status").contains(column)) {
            return HEALTH;
        }
        if (Set.of("arrests_30d", "on_supervision", "has_warrants").contains(column)) {
            return LEGAL;
        }
        return column.equals("in_mental_health_care") ? MENTAL_HEALTH : GOALS;
    }
}
