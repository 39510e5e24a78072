package org.handoff.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.sqlite.SQLiteConnection;

/**
 * Runs statements on the connection of the running transaction, each prepared once: a large import runs each many times. Rows that are
 * only added may wait until there are some, and are then written by one statement: for each statement SQLite keeps what every page was
 * before it. Nothing that waits is missed, because whatever else is asked or written comes after it.
 */
final class PreparedQueries implements AutoCloseable {

    private static final int ROOM_KIBIBYTES = 256 * 1024;
    /** A power of two, and few enough for the number of values that a statement may have. */
    private static final int TOGETHER = 32;

    private final JdbcTemplate jdbc;
    private final DataSource source;
    private final Connection connection;
    private final boolean keysGiven;
    private final int usualRoom;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Waiting> tables = new HashMap<>();
    private boolean somethingWaits;

    /** In which order rows are written: first what others point to. */
    enum Turn {
        /** Records. */
        RECORD,
        /** What stands below records. */
        BELOW,
        /** What is written down of the import itself. */
        LOG
    }

    /** Rows that wait for being written by the same statement. */
    private static final class Waiting {

        private final Turn turn;
        private final String before;
        private final String row;
        private final Map<Integer, String> statements = new HashMap<>();
        private final List<List<@Nullable Object>> rows = new ArrayList<>(TOGETHER);

        Waiting(Turn turn, String table, Collection<String> columns) {
            this.turn = turn;
            this.before = "INSERT INTO %s (%s) VALUES ".formatted(table, String.join(", ", columns));
            this.row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }

        String statement(int number) {
            return statements.computeIfAbsent(number, rows -> before + String.join(", ", Collections.nCopies(rows, row)));
        }
    }

    PreparedQueries(JdbcTemplate jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
        this.connection = DataSourceUtils.getConnection(source);
        this.keysGiven = giveKeys(false);
        this.usualRoom = room(-ROOM_KIBIBYTES);
    }

    /**
     * Look-ups are as good as random, so an import touches pages all over the file: the more of them stay in memory, the fewer are read again.
     * Gives how it was.
     */
    private int room(int pages) {
        try (var statement = connection.createStatement(); var was = statement.executeQuery("PRAGMA cache_size")) {
            was.next();
            int before = was.getInt(1);
            was.close();
            statement.execute("PRAGMA cache_size = " + pages);
            return before;
        } catch (SQLException failed) {
            throw translated("settings", failed);
        }
    }

    /** The driver asks for the number of every row it writes; an import knows its numbers. Gives how it was. */
    private boolean giveKeys(boolean wanted) {
        try {
            var settings = connection.unwrap(SQLiteConnection.class).getConnectionConfig();
            boolean given = settings.isGetGeneratedKeys();
            settings.setGetGeneratedKeys(wanted);
            return given;
        } catch (SQLException failed) {
            throw translated("settings", failed);
        }
    }

    /** Adds a row, soon. */
    void add(Turn turn, String table, Map<String, @Nullable Object> columns) {
        var same = tables.computeIfAbsent(table, first -> new Waiting(turn, table, columns.keySet()));
        same.rows.add(new ArrayList<>(columns.values()));
        somethingWaits = true;
        if (same.rows.size() == TOGETHER) {
            writeWaiting();
        }
    }

    /** Writes what waits; another file may have other columns for the same table. */
    void endFile() {
        writeWaiting();
        tables.clear();
    }

    private void writeWaiting() {
        if (!somethingWaits) {
            return;
        }
        somethingWaits = false;
        for (Waiting same : tables.values().stream().sorted(Comparator.comparing(table -> table.turn)).toList()) {
            int from = 0;
            for (int number = TOGETHER; number > 0; number /= 2) {
                while (same.rows.size() - from >= number) {
                    execute(same.statement(number), same.rows.subList(from, from + number).stream().flatMap(List::stream).toList());
                    from += number;
                }
            }
            same.rows.clear();
        }
    }

    /** The first row of the answer, if there is one. */
    <T> Optional<T> first(String sql, RowMapper<T> mapper, List<@Nullable Object> values) {
        writeWaiting();
        return firstOfOthers(sql, mapper, values);
    }

    /** The same for a question whose answer no row can be that waits. */
    <T> Optional<T> firstOfOthers(String sql, RowMapper<T> mapper, List<@Nullable Object> values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.ofNullable(mapper.mapRow(rows, 0)) : Optional.empty();
        } catch (SQLException failed) {
            throw translated(sql, failed);
        }
    }

    /** Every row of the answer, numbered from 0. */
    <T> List<T> all(String sql, RowMapper<T> mapper, List<@Nullable Object> values) {
        writeWaiting();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(mapper.mapRow(rows, all.size()));
            }
            return all;
        } catch (SQLException failed) {
            throw translated(sql, failed);
        }
    }

    /**
     * Inserts one row and gives its number. Not by a RETURNING clause: with one, SQLite looks for rows that already point to
     * the new row, and reads whole tables where such a column has no index.
     */
    long insert(String sql, List<@Nullable Object> values) {
        run(sql, values);
        return first("SELECT last_insert_rowid()", (row, number) -> row.getLong(1), List.of()).orElseThrow();
    }

    void run(String sql, List<@Nullable Object> values) {
        writeWaiting();
        execute(sql, values);
    }

    private void execute(String sql, List<@Nullable Object> values) {
        try {
            bound(sql, values).executeUpdate();
        } catch (SQLException failed) {
            throw translated(sql, failed);
        }
    }

    private PreparedStatement bound(String sql, List<@Nullable Object> values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement;
    }

    private RuntimeException translated(String sql, SQLException failed) {
        var known = jdbc.getExceptionTranslator().translate("import", sql, failed);
        return known == null ? new IllegalStateException(failed) : known;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException failed) {
            throw translated("close", failed);
        } finally {
            giveKeys(keysGiven);
            room(usualRoom);
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
