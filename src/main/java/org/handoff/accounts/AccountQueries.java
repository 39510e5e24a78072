package org.handoff.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What every use case looks up about its caller, and what signing in leaves behind. */
@Repository
class AccountQueries {

    /** How an account stands at this moment. */
    record Standing(Role role, long epoch, boolean disabled, boolean firstPassphrase) {
    }

    private static final int USUAL_MINUTES = 10;

    private final JdbcClient database;

    AccountQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Standing> standing(AccountId id) {
        return database.sql("SELECT role, epoch, disabled_at IS NOT NULL AS disabled, first_passphrase FROM account WHERE id = :id")
                .param("id", id.value()).query((row, number) -> new Standing(Role.valueOf(row.getString("role")), row.getLong("epoch"),
                        row.getBoolean("disabled"), row.getBoolean("first_passphrase"))).optional();
    }

    /** Whatever the case of the letters: the column says so. Asked at every sign-in, and so without the repository, which takes long to make. */
    Optional<Account> byName(String name) {
        return database.sql("SELECT * FROM account WHERE name = :name").param("name", name).query(AccountQueries::account).optional();
    }

    List<Account> all() {
        return database.sql("SELECT * FROM account ORDER BY id").query(AccountQueries::account).list();
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(new AccountId(row.getLong("id")), row.getInt("version"), row.getString("name"), number(row, "staff"),
                Role.valueOf(row.getString("role")), row.getLong("epoch"), row.getBoolean("first_passphrase"), row.getString("disabled_at"),
                row.getString("made_at"), account(row, "made_by"), row.getString("last_signed_in_at"), row.getString("reset_at"),
                account(row, "reset_by"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var number = number(row, column);
        return number == null ? null : new AccountId(number);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    boolean any() {
        return database.sql("SELECT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
    }

    /** Whoever signed in last first. */
    List<String> names() {
        return database.sql("SELECT name FROM account WHERE disabled_at IS NULL ORDER BY last_signed_in_at DESC NULLS LAST, id")
                .query(String.class).list();
    }

    /** Notes a sign-in; what was to be told at it has been told. */
    void signedIn(AccountId id, Instant at) {
        database.sql("UPDATE account SET last_signed_in_at = :at, reset_at = NULL, reset_by = NULL WHERE id = :id")
                .param("at", at.toString()).param("id", id.value()).update();
    }

    int lockMinutes() {
        return database.sql("SELECT lock_minutes FROM session_rule").query(Integer.class).optional().orElse(USUAL_MINUTES);
    }

    void lockAfter(int minutes) {
        database.sql("INSERT INTO session_rule (id, lock_minutes) VALUES (1, :minutes) ON CONFLICT (id) DO UPDATE SET lock_minutes = excluded.lock_minutes")
                .param("minutes", minutes).update();
    }
}
