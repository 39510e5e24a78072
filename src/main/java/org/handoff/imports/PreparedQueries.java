package org.handoff.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

/** Runs statements on the connection of the running transaction, each prepared once: a large import runs each many times. */
final class PreparedQueries implements AutoCloseable {

    private static final int ROOM_KIBIBYTES = 256 * 1024;
    /** SQLite's own choice. */
    private static final int USUAL_KIBIBYTES = 2000;

    private final JdbcTemplate jdbc;
    private final DataSource source;
    private final Connection connection;
    private final boolean keysGiven;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    PreparedQueries(JdbcTemplate jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
        this.connection = DataSourceUtils.getConnection(source);
        this.keysGiven = giveKeys(false);
        cache(ROOM_KIBIBYTES);
    }

    /** Look-ups are as good as random, so an import touches pages all over the file: the more of them stay in memory, the fewer are read again. */
    private void cache(int kibibytes) {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = -" + kibibytes);
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

    /** The first row of the answer, if there is one. */
    <T> Optional<T> first(String sql, RowMapper<T> mapper, List<@Nullable Object> values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.ofNullable(mapper.mapRow(rows, 0)) : Optional.empty();
        } catch (SQLException failed) {
            throw translated(sql, failed);
        }
    }

    /** Every row of the answer, numbered from 0. */
    <T> List<T> all(String sql, RowMapper<T> mapper, List<@Nullable Object> values) {
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
            cache(USUAL_KIBIBYTES);
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
