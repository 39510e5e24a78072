package org.handoff.measures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last twelve months up to the last month of the period, month by month. */
@Component
class TrendQueries {

    static final int MONTHS = 12;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final String BY_MONTH = """
            SELECT 'trend.referrals' AS id, substr(received_on, 1, 7) AS month, count(*) AS value
            FROM report_referral WHERE received_on BETWEEN :first AND :until GROUP BY month
            UNION ALL SELECT 'trend.people', substr(received_on, 1, 7) AS month, count(DISTINCT participant)
            FROM report_referral WHERE received_on BETWEEN :first AND :until GROUP BY month
            UNION ALL SELECT 'trend.contacts_two_way', substr(contacted_on, 1, 7) AS month, count(*)
            FROM report_contact WHERE direction = 'TWO_WAY' AND contacted_on BETWEEN :first AND :until GROUP BY month
            """;

    private final JdbcClient jdbc;

    TrendQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(String id, String month, long value) {
    }

    /** The first day that is looked at. */
    static String first(Scope scope) {
        return YearMonth.from(scope.period().to()).minusMonths(MONTHS - 1L).atDay(1).toString();
    }

    List<MeasureTable> months(Scope scope) {
        var first = YearMonth.from(scope.period().to()).minusMonths(MONTHS - 1L);
        Map<String, Map<String, Long>> values = new HashMap<>();
        for (var cell : jdbc.sql(BY_MONTH).param("first", first(scope)).param("until", scope.until().toString())
                .query(Cell.class).list()) {
            values.computeIfAbsent(cell.id(), id -> new HashMap<>()).put(cell.month(), cell.value());
        }
        var tables = new ArrayList<MeasureTable>();
        for (var id : List.of("trend.referrals", "trend.people", "trend.contacts_two_way")) {
            tables.add(table(id, first, values.getOrDefault(id, Map.of())));
        }
        return tables;
    }

    /** A month in which nothing happened is a row too. */
    private static MeasureTable table(String id, YearMonth first, Map<String, Long> values) {
        var rows = new ArrayList<MeasureTable.Row>();
        for (int month = 0; month < MONTHS; month++) {
            var at = first.plusMonths(month);
            rows.add(new MeasureTable.Row(at.toString(), LABEL.format(at), values.getOrDefault(at.toString(), 0L)));
        }
        return new MeasureTable(id, rows.stream().mapToLong(MeasureTable.Row::value).sum(), List.copyOf(rows));
    }
}
