package org.handoff.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.handoff.accounts.AccountId;
import org.handoff.platform.FileCopy;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log and appends to it. */
@Repository
class LogQueries {

    /** Always as long, so that text sorts as time does. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String WANTED = """
            FROM audit_log l
            WHERE (:from IS NULL OR happened_at >= :from) AND (:before IS NULL OR happened_at < :before)
              AND (:account IS NULL OR account = :account) AND (:kind IS NULL OR kind = :kind)
              AND (:denied = 0 OR granted = 0)
              AND (:record IS NULL OR instr(' ' || subjects || ' ', ' ' || :record || ' ') > 0 OR detail IS NOT NULL)
            """;

    private final JdbcClient database;

    LogQueries(JdbcClient database) {
        this.database = database;
    }

    /** The log in a copy of the file. */
    static LogQueries of(FileCopy copy) {
        return new LogQueries(JdbcClient.create(copy.jdbc()));
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    Optional<LogRow> last() {
        return database.sql("SELECT * FROM audit_log ORDER BY id DESC LIMIT 1").query(LogQueries::row).optional();
    }

    /** The next rows after one, in order. */
    List<LogRow> after(long number, int most) {
        return database.sql("SELECT * FROM audit_log WHERE id > :number ORDER BY id LIMIT :most").param("number", number)
                .param("most", most).query(LogQueries::row).list();
    }

    long count(LogFilter filter) {
        return filtered("SELECT count(*) " + WANTED, filter).query(Long.class).single();
    }

    /** Hands out the rows that may be wanted, the newest first; with a record, also those whose sealed detail may hold it. */
    void each(LogFilter filter, int most, Consumer<Found> taker) {
        filtered("""
                SELECT *, coalesce((SELECT p.happened_at > l.happened_at FROM audit_log p WHERE p.id = l.id - 1), 0) AS set_back
                """ + WANTED + "ORDER BY id DESC LIMIT :most", filter).param("most", most)
                .query((RowCallbackHandler) row -> taker.accept(new Found(row(row, 0), row.getBoolean("set_back"))));
    }

    /** A row, and whether the clock had been set back before it. */
    record Found(LogRow row, boolean clockSetBack) {

        LogEntry entry() {
            return new LogEntry(row.number(), row.at(), row.zone(), row.account() == null ? null : new AccountId(row.account()),
                    row.kind(), row.permission(), row.useCase(), row.wasGranted(), row.records(), row.subjects(), clockSetBack);
        }
    }

    void append(LogRow row) {
        database.sql("""
                INSERT INTO audit_log (id, happened_at, zone, account, kind, permission, use_case, granted, records, subjects, detail,
                    detail_hash, previous, hash, signer, signature)
                VALUES (:number, :at, :zone, :account, :kind, :permission, :useCase, :granted, :records, :subjects, :detail,
                    :detailHash, :previous, :hash, :signer, :signature)
                """).param("number", row.number()).param("at", row.at()).param("zone", row.zone()).param("account", row.account())
                .param("kind", row.kind()).param("permission", row.permission()).param("useCase", row.useCase())
                .param("granted", row.granted()).param("records", row.records()).param("subjects", row.subjects())
                .param("detail", row.detail() == null ? null : row.detail().bytes()).param("detailHash", row.detailHash())
                .param("previous", row.previous()).param("hash", row.hash()).param("signer", row.signer())
                .param("signature", row.signature()).update();
    }

    private JdbcClient.StatementSpec filtered(String sql, LogFilter filter) {
        return database.sql(sql).param("from", filter.from() == null ? null : moment(filter.from()))
                .param("before", filter.before() == null ? null : moment(filter.before()))
                .param("account", filter.account() == null ? null : filter.account().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name()).param("record", filter.record())
                .param("denied", filter.denied() ? 1 : 0);
    }

    private static LogRow row(ResultSet row, int index) throws SQLException {
        var detail = row.getBytes("detail");
        return new LogRow(row.getLong("id"), row.getString("happened_at"), row.getString("zone"), number(row, "account"),
                row.getString("kind"), row.getString("permission"), row.getString("use_case"), row.getLong("granted"),
                row.getLong("records"), row.getString("subjects"), detail == null ? null : new Sealed(detail),
                row.getString("detail_hash"), row.getString("previous"), row.getString("hash"), number(row, "signer"),
                row.getString("signature"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(number);
    }
}
