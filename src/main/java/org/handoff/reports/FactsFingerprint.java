package org.handoff.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells whether the records that reports count are the same as at another time, without telling what is in them: each row counts
 * its versions, numbers are never given twice, and the journal knows the rest.
 */
@Component
class FactsFingerprint {

    /** The tables under the {@code report_*} views, of which each row counts its versions. */
    static final List<String> TABLES = List.of("agency", "assessment", "charge", "charge_status_change", "consent", "contact",
            "custody_span", "encounter", "episode", "expense", "justice_event", "overdose", "participant", "referral", "service_connection", "site");

    /** Those whose rows hang on others and count none. */
    private static final List<String> LISTS = List.of("participant_race", "code_roll_up");

    private final JdbcTemplate jdbc;

    FactsFingerprint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where the records stand.
     *
     * @param fingerprint SHA-256 in hex
     * @param change the number of the last change of the journal
     * @param imported the number of the last import
     */
    record Standing(String fingerprint, long change, long imported) {
    }

    /** Where they stand now. */
    Standing now() {
        var sums = TABLES.stream().map("SELECT '%1$s', count(*), sum(id), sum(version), sum(id * (version + 1) %% 1000003) FROM %1$s"::formatted)
                .collect(Collectors.joining(" UNION ALL "));
        var lists = LISTS.stream().map("SELECT '%1$s', count(*), 0, 0, 0 FROM %1$s"::formatted).collect(Collectors.joining(" UNION ALL "));
        var written = TABLES.stream().map(table -> "'" + table + "'").collect(Collectors.joining(", "));
        var rows = jdbc.query(sums + " UNION ALL " + lists + " UNION ALL SELECT 'written', max(id), 0, 0, 0 FROM change WHERE table_name IN ("
                + written + ", 'participant_race')", (row, number) -> "%s %d %d %d %d".formatted(row.getString(1), row.getLong(2), row.getLong(3),
                row.getLong(4), row.getLong(5)));
        return new Standing(DigestUtils.sha256Hex(String.join("\n", rows)), last("change_set"), last("import"));
    }

    private long last(String table) {
        var last = jdbc.queryForObject("SELECT max(id) FROM " + table, Long.class);
        return last == null ? 0 : last;
    }
}
