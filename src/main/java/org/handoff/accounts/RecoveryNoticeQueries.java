package org.handoff.accounts;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What leads are still to be told of the recovery key. */
@Repository
class RecoveryNoticeQueries {

    /** What was done with the recovery key. */
    enum Event { USED, RENEWED }

    /** One thing to tell: what happened, whom it was about, and on which day, ISO. */
    record Notice(Event event, String about, String on) {
    }

    private final JdbcClient database;

    RecoveryNoticeQueries(JdbcClient database) {
        this.database = database;
    }

    /** Has every lead told who may sign in, but for whom it is about. */
    void tellTheOthers(Event event, AccountId about, Instant at) {
        database.sql("""
                INSERT INTO recovery_notice (account, event, about, happened_at)
                SELECT id, :event, :about, :at FROM account WHERE role = :lead AND disabled_at IS NULL AND id <> :about
                """).param("event", event.name()).param("about", about.value()).param("at", at.toString())
                .param("lead", Role.PROGRAM_LEAD.name()).update();
    }

    List<Notice> of(AccountId account) {
        return database.sql("""
                SELECT n.event, a.name, substr(n.happened_at, 1, 10) FROM recovery_notice n JOIN account a ON a.id = n.about
                WHERE n.account = :account ORDER BY n.id
                """).param("account", account.value())
                .query((row, number) -> new Notice(Event.valueOf(row.getString(1)), row.getString(2), row.getString(3))).list();
    }

    void told(AccountId account) {
        database.sql("DELETE FROM recovery_notice WHERE account = :account").param("account", account.value()).update();
    }
}
