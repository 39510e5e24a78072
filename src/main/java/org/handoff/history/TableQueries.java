package org.handoff.history;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.handoff.history.Table.Pointer;
import org.handoff.platform.JournalTables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks the schema what tables there are and how they hang together; the answers stay true while the program runs. */
@Component
class TableQueries {

    private static final String LOOKUP = "_lookup";
    private static final Pattern TRUTH = Pattern.compile("(\\w+)\\s+INTEGER[^,]*?CHECK \\(\\1 IN \\(0, 1\\)\\)");

    private record Column(String name, boolean needed, int keyPlace) {
    }

    private final JdbcTemplate jdbc;
    private final JournalTables journal;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Map<String, List<Pointer>> pointersTo = new ConcurrentHashMap<>();

    TableQueries(JdbcTemplate jdbc, JournalTables journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    Table table(String name) {
        return tables.computeIfAbsent(name, this::read);
    }

    /** The columns, of any table, that hold the number of one of its rows. */
    List<Pointer> pointersTo(String table) {
        return pointersTo.computeIfAbsent(table, name -> jdbc.query("""
                SELECT m.name, f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ? AND f."to" = 'id' ORDER BY m.name, f."from"
                """, (row, number) -> new Pointer(row.getString(1), row.getString(2), name), name));
    }

    /** Tables of rows that have no letter of their own and hang on a row of this one, by the column they hang on. */
    List<Pointer> below(String table) {
        return pointersTo(table).stream().filter(pointer -> !hasLetter(pointer.table()) && isJournaled(pointer.table())
                && !journal.comesByTheWay(pointer.table())).toList();
    }

    boolean hasLetter(String table) {
        return journal.letters().containsKey(table);
    }

    boolean isJournaled(String table) {
        return journal.exempt(table).isEmpty();
    }

    private Table read(String name) {
        var columns = jdbc.query("SELECT name, \"notnull\", pk FROM pragma_table_info(?)",
                (row, number) -> new Column(row.getString(1), row.getBoolean(2), row.getInt(3)), name);
        var sql = jdbc.queryForObject("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", String.class, name);
        var pointers = jdbc.query("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY id DESC, seq",
                (row, number) -> new Pointer(name, row.getString(1), row.getString(2)), name);
        return new Table(name, columns.stream().filter(column -> column.keyPlace() > 0)
                .sorted(Comparator.comparingInt(Column::keyPlace)).map(Column::name).toList(),
                columns.stream().map(Column::name).filter(column -> !column.equals("version") && !column.endsWith(LOOKUP)).toList(),
                names(columns.stream().map(Column::name).filter(column -> column.endsWith(LOOKUP)).toList()), pointers,
                names(columns.stream().filter(Column::needed).map(Column::name).toList()), truths(String.valueOf(sql)),
                columns.stream().anyMatch(column -> column.name().equals("version")));
    }

    private static Set<String> truths(String sql) {
        return names(TRUTH.matcher(sql).results().map(found -> found.group(1)).toList());
    }

    private static Set<String> names(List<String> names) {
        return new LinkedHashSet<>(names);
    }
}
