package org.handoff.participants;

import java.util.Map;

/**
 * A column that says whose a record is.
 *
 * @param versioned  whether the table counts how often a row was written
 */
record PersonColumn(String table, String column, boolean versioned) {

    /** The letters of records that staff type; others are named by their table. */
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("referral", "R"), Map.entry("contact", "C"),
            Map.entry("encounter", "B"), Map.entry("consent", "N"), Map.entry("assessment", "A"), Map.entry("service_connection", "S"), Map.entry("justice_event", "J"),
            Map.entry("custody_span", "K"), Map.entry("overdose", "O"), Map.entry("legal_hold", "H"), Map.entry("legal_request", "Q"),
            Map.entry("disclosure_log", "D"), Map.entry("participant", "P"), Map.entry("legal_matter", "L"));
    private static final Map<String, String> WORDS = Map.of("disclosure_log", "disclosures", "participant_identifier",
            "numbers of other systems", "participant", "merged records", "outcome_observation", "observations");

    /** How a row is named: {@code R12}, {@code expense:7}. */
    String shown(long record) {
        var letter = LETTERS.get(table);
        return letter == null ? table + ":" + record : letter + record;
    }

    /** What its rows are, in the plural. */
    String words() {
        return WORDS.getOrDefault(table, table.replace('_', ' ') + "s");
    }
}
