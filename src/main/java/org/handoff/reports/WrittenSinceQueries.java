package org.handoff.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.platform.JournalTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written of the records that reports count, between two places in the journal of changes and in the list of imports. */
@Component
class WrittenSinceQueries {

    /** How many records are named of each kind. */
    private static final int NAMED = 12;

    /** The day on which what a row tells of happened. */
    private static final Map<String, String> HAPPENED_ON = Map.ofEntries(Map.entry("assessment", "assessed_on"), Map.entry("charge", "status_on"),
            Map.entry("charge_status_change", "status_on"), Map.entry("consent", "signed_on"), Map.entry("contact", "contacted_on"),
            Map.entry("custody_span", "booked_on"), Map.entry("encounter", "date(met_at)"),
            Map.entry("episode", "enrolled_on"), Map.entry("expense", "spent_on"),
            Map.entry("justice_event", "happened_on"), Map.entry("overdose", "happened_on"), Map.entry("referral", "received_on"),
            Map.entry("service_connection", "coalesce(attended_on, referred_on, need_on)"));

    private static final List<String> NEVER_IMPORTED = List.of("charge_status_change", "encounter");

    /** One row is one record: with one maximum in it, the operation is that of the last change. */
    private static final String JOURNALED = """
            SELECT c.table_name, c.record, sum(c.operation = 'ADDED') > 0 AS added, c.operation, max(c.id)
            FROM change c WHERE c.change_set > :after AND c.change_set <= :until AND c.table_name IN (:tables)
            GROUP BY c.table_name, c.record ORDER BY c.table_name, c.record
            """;

    private final JdbcClient jdbc;
    private final JournalTables journal;

    WrittenSinceQueries(JdbcClient jdbc, JournalTables journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    private record Written(String table, long record, boolean added, boolean removed) {
    }

    /** Between where one count stood and where another stands; {@code seen} is the as-of date of the first. */
    List<RunDifference.Cause> between(FactsFingerprint.Standing after, FactsFingerprint.Standing until, LocalDate seen) {
        var found = new LinkedHashMap<List<String>, List<Long>>();
        var written = jdbc.sql(JOURNALED).param("after", after.change()).param("until", until.change()).param("tables", FactsFingerprint.TABLES)
                .query((row, number) -> new Written(row.getString(1), row.getLong(2), row.getBoolean(3), row.getString(4).equals("REMOVED"))).list();
        for (var each : written) {
            if (!(each.added() && each.removed())) {
                found.computeIfAbsent(List.of(what(each, seen), each.table()), key -> new ArrayList<>()).add(each.record());
            }
        }
        FactsFingerprint.TABLES.stream().filter(HAPPENED_ON::containsKey).forEach(table -> imported(table, after, until).forEach(record ->
                found.computeIfAbsent(List.of(isLate(table, record, seen) ? "imported late" : "imported", table), key -> new ArrayList<>())
                        .add(record)));
        jdbc.sql("SELECT table_name, record FROM import_change WHERE import > ? AND import <= ? AND table_name IN (%s) ORDER BY 1, 2"
                .formatted(quoted())).params(after.imported(), until.imported()).query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list().forEach(each -> found.computeIfAbsent(List.of("corrected by an import", each.getKey()), key -> new ArrayList<>())
                        .add(each.getValue()));
        return found.entrySet().stream().map(each -> cause(each.getKey().get(0), each.getKey().get(1), each.getValue())).toList();
    }

    private static String quoted() {
        return "'" + String.join("', '", FactsFingerprint.TABLES) + "'";
    }

    private String what(Written written, LocalDate seen) {
        if (written.removed()) {
            return "voided or taken back";
        }
        if (!written.added()) {
            return "corrected";
        }
        return isLate(written.table(), written.record(), seen) ? "entered late" : "new";
    }

    /** Whether what it tells of had happened by a day. */
    private boolean isLate(String table, long record, LocalDate seen) {
        var column = HAPPENED_ON.get(table);
        return column != null && jdbc.sql("SELECT %s <= ? FROM %s WHERE id = ?".formatted(column, table)).param(seen.toString()).param(record)
                .query((row, number) -> row.getBoolean(1)).optional().orElse(false);
    }

    private List<Long> imported(String table, FactsFingerprint.Standing after, FactsFingerprint.Standing until) {
        return NEVER_IMPORTED.contains(table) || after.imported() == until.imported() ? List.of()
                : jdbc.sql("SELECT id FROM %s WHERE import_id > ? AND import_id <= ? ORDER BY id".formatted(table))
                        .params(after.imported(), until.imported()).query(Long.class).list();
    }

    private RunDifference.Cause cause(String what, String table, List<Long> records) {
        @Nullable String letter = journal.letters().get(table);
        var named = letter == null ? List.<String>of() : records.stream().limit(NAMED).map(record -> letter + record).toList();
        return new RunDifference.Cause(what, table.replace('_', ' '), records.size(), named);
    }
}
