package org.handoff.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes the triggers that write the journal of changes, for every table that is not exempt, from the columns that the table has
 * now. So no use case can forget to write down what it changes, and no column that is added later is missed. What is sealed is
 * copied as it stands; a keyed hash is left out, because it follows from what is sealed.
 */
final class JournalTriggers {

    private static final String PREFIX = "journal_";
    private static final String WHILE_OPEN = "EXISTS (SELECT 1 FROM change_open)";
    private static final String SET = """
                INSERT INTO change_set (id, made_at, account, command, use_case)
                SELECT o.change_set, o.made_at, o.account, o.command, o.use_case FROM change_open o
                WHERE NOT EXISTS (SELECT 1 FROM change_set s WHERE s.id = o.change_set);
            """;
    private static final String ROW = """
                INSERT INTO change (change_set, table_name, record, row_key, operation, version)
                SELECT o.change_set, '%1$s', %2$s.%3$s, json_array(%4$s), '%5$s', %6$s FROM change_open o;
            """;
    private static final String VALUES = """
                INSERT INTO change_value (change, column_name, old_value, new_value, old_sealed, new_sealed)
                SELECT last_insert_rowid(), v.name, v.was, v.is_now, v.was_sealed, v.is_sealed
                FROM (SELECT '' AS name, NULL AS was, NULL AS is_now, NULL AS was_sealed, NULL AS is_sealed WHERE FALSE
                      UNION ALL VALUES %s) v
                WHERE v.was IS NOT v.is_now OR v.was_sealed IS NOT v.is_sealed;
            """;

    private record Column(String name, String type, int keyPlace) {

        boolean isSealed() {
            return type.equals("BLOB");
        }
    }

    private final String table;
    private final List<Column> columns;

    private JournalTriggers(String table, List<Column> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** All that decides what the triggers are, apart from the tables. */
    static String shape() {
        return WHILE_OPEN + SET + ROW + VALUES;
    }

    /** Takes the triggers away: a migration may change what they read. */
    static void drop(DataSource source) {
        inOneStep(source, jdbc -> jdbc.queryForList("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB ?", String.class,
                PREFIX + "*").forEach(name -> jdbc.execute("DROP TRIGGER " + name)));
    }

    /** Makes them anew. */
    static void make(DataSource source, JournalTables tables) {
        inOneStep(source, jdbc -> jdbc.queryForList("""
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name
                """, String.class).stream().filter(name -> tables.exempt(name).isEmpty())
                .forEach(name -> new JournalTriggers(name, columns(jdbc, name)).statements().forEach(jdbc::execute)));
    }

    private static List<Column> columns(JdbcTemplate jdbc, String table) {
        return jdbc.query("SELECT name, type, pk FROM pragma_table_info(?)",
                (row, number) -> new Column(row.getString(1), row.getString(2), row.getInt(3)), table);
    }

    private List<String> statements() {
        var statements = new ArrayList<String>();
        statements.add(trigger("added", "INSERT", WHILE_OPEN, row("new", "ADDED") + values(column -> value("NULL", "new." + column.name(), column))));
        statements.add(trigger("changed", "UPDATE", WHILE_OPEN + " AND (%s) IS (%s)".formatted(key("old"), key("new")),
                row("new", "CHANGED") + values(column -> value("old." + column.name(), "new." + column.name(), column))));
        statements.add(trigger("moved", "UPDATE", WHILE_OPEN + " AND (%s) IS NOT (%s)".formatted(key("old"), key("new")), removed()
                + row("new", "ADDED") + values(column -> value("NULL", "new." + column.name(), column))));
        statements.add(trigger("removed", "DELETE", WHILE_OPEN, removed()));
        return statements;
    }

    private String removed() {
        return row("old", "REMOVED") + values(column -> value("old." + column.name(), "NULL", column));
    }

    private String trigger(String name, String event, String when, String body) {
        return "CREATE TRIGGER %s%s_%s AFTER %s ON %s WHEN %s BEGIN\n%s%sEND".formatted(PREFIX, table, name, event, table, when, SET, body);
    }

    private String row(String image, String operation) {
        var version = columns.stream().anyMatch(column -> column.name().equals("version")) ? image + ".version" : "NULL";
        return ROW.formatted(table, image, number(), key(image), operation, version);
    }

    private String values(Function<Column, String> value) {
        return VALUES.formatted(columns.stream().filter(Predicate.not(JournalTriggers::isLeftOut)).map(value).collect(Collectors.joining(", ")));
    }

    private static String value(String before, String after, Column column) {
        return column.isSealed() ? "('%s', NULL, NULL, %s, %s)".formatted(column.name(), before, after)
                : "('%s', %s, %s, NULL, NULL)".formatted(column.name(), before, after);
    }

    private static boolean isLeftOut(Column column) {
        return column.name().equals("version") || column.name().endsWith("_lookup");
    }

    /** The key, in its own order. */
    private String key(String image) {
        return columns.stream().filter(column -> column.keyPlace() > 0).sorted(Comparator.comparingInt(Column::keyPlace))
                .map(column -> image + "." + column.name()).collect(Collectors.joining(", "));
    }

    private String number() {
        return columns.stream().filter(column -> column.keyPlace() > 0 && column.type().equals("INTEGER"))
                .min(Comparator.comparingInt(Column::keyPlace)).map(Column::name).orElseThrow(() -> new IllegalStateException(
                        "%s has no number in its key: give it one, or name it among the exempt in db/journal.yml".formatted(table)));
    }

    /** One write to the disk for all of them. */
    private static void inOneStep(DataSource source, Consumer<JdbcTemplate> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            work.accept(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException fault) {
            throw new UncategorizedSQLException("making triggers", null, fault);
        }
    }
}
