package org.handoff.reports;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads what was written about runs; it is sealed, because it may say more than it should. */
@Component
class CommentaryQueries {

    private static final SealedColumn WORDS = new SealedColumn("report_commentary", "words");

    private final JdbcClient jdbc;
    private final RowNumbers numbers;
    private final Seals seals;

    CommentaryQueries(JdbcClient jdbc, RowNumbers numbers, Seals seals) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.seals = seals;
    }

    void write(long run, long account, Instant at, String words) {
        long id = numbers.next("report_commentary");
        jdbc.sql("INSERT INTO report_commentary (id, run, account, written_at, words) VALUES (?, ?, ?, ?, ?)").params(id, run, account, at.toString(),
                Objects.requireNonNull(seals.seal(WORDS, RowPart.of(id), words)).bytes()).update();
    }

    /** The latest that was written about any run of the same report on the same period for the same audience. */
    Optional<Commentary> latest(ReportRun like) {
        return jdbc.sql("""
                SELECT c.id, c.run, c.words, coalesce(a.name, 'U' || c.account) AS name,
                       r.name || '-' || r.period_to || '-' || substr(r.sha256, 1, 6) AS about
                FROM report_commentary c JOIN report_run r ON r.id = c.run LEFT JOIN account a ON a.id = c.account
                WHERE r.name = ? AND r.period_from = ? AND r.period_to = ? AND r.audience = ? AND c.words IS NOT NULL
                ORDER BY c.id DESC LIMIT 1
                """).params(like.name(), like.periodFrom().toString(), like.periodTo().toString(), like.audience())
                .query((row, number) -> new Commentary(row.getLong(2), row.getString(5),
                        Objects.requireNonNull(seals.open(WORDS, row.getLong(1), row.getBytes(3))), row.getString(4))).optional();
    }
}
