package org.handoff.accounts;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins, counted in the file so that neither a restart nor a second process gives another try. */
@Repository
class AttemptQueries {

    /** So many failures so far, and when the next try may be. */
    record Failures(int count, Instant notBefore) {
    }

    private final JdbcClient database;

    AttemptQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Failures> of(long account) {
        return database.sql("SELECT failures, not_before FROM sign_in_failure WHERE account = :account").param("account", account)
                .query((row, number) -> new Failures(row.getInt("failures"), Instant.parse(row.getString("not_before")))).optional();
    }

    void set(long account, int failures, Instant notBefore) {
        database.sql("""
                INSERT INTO sign_in_failure (account, failures, not_before) VALUES (:account, :failures, :notBefore)
                ON CONFLICT (account) DO UPDATE SET failures = excluded.failures, not_before = excluded.not_before
                """).param("account", account).param("failures", failures).param("notBefore", notBefore.toString()).update();
    }

    void forget(long account) {
        database.sql("DELETE FROM sign_in_failure WHERE account = :account").param("account", account).update();
    }
}
