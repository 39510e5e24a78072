package org.handoff.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Opens connections to one file; a connection whose settings did not take is never handed out. */
final class SqliteFile extends SQLiteDataSource {

    SqliteFile(DataFile file) {
        super(SqliteSettings.config());
        setUrl("jdbc:sqlite:" + file.path());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(null, null);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        var connection = super.getConnection(user, password);
        try {
            SqliteSettings.finish(connection);
            SqliteSettings.verify(connection);
            return connection;
        } catch (SQLException | RuntimeException fault) {
            connection.close();
            throw fault;
        }
    }
}
