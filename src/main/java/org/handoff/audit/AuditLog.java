package org.handoff.audit;

import java.util.ArrayList;
import java.util.List;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.audit.Verification.Break;
import org.handoff.audit.Verification.SoFar;
import org.handoff.shared.AuditHead;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of who did what: reading it, and finding out whether it is as it was written. */
@Service
public class AuditLog implements AuditHead {

    private static final int PAGE = 2000;

    /**
     * The rows of a list.
     *
     * @param rows  the newest first
     * @param total how many there are
     */
    public record Found(List<LogEntry> rows, long total) {
    }

    private final LogQueries queries;
    private final Details details;
    private final Vault vault;
    private final TransactionTemplate reading;

    AuditLog(LogQueries queries, Details details, Vault vault, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.details = details;
        this.vault = vault;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The rows that were asked for, the newest first, at most so many. */
    @Requires(Permission.READ_AUDIT)
    @Transactional(readOnly = true)
    public Found list(LogFilter filter, int most) {
        var record = filter.record();
        if (record == null) {
            var rows = new ArrayList<LogEntry>();
            queries.each(filter, most, found -> rows.add(found.entry()));
            return new Found(rows, queries.count(filter));
        }
        var rows = new ArrayList<LogEntry>();
        queries.each(filter, Integer.MAX_VALUE, found -> {
            if (isAbout(found.row(), record)) {
                rows.add(found.entry());
            }
        });
        return new Found(List.copyOf(rows.subList(0, Math.min(most, rows.size()))), rows.size());
    }

    private boolean isAbout(LogRow row, String record) {
        return RecordIds.contains(row.subjects(), record)
                || row.detail() != null && details.areOpen() && RecordIds.contains(details.open(row), record);
    }

    /**
     * Goes along the whole log, row by row: its hash, the hash of the row before, the signature, the sealed detail.
     *
     * @param anchors  heads of the log that were printed at some time: each must still be in it
     * @param soFar    hears how far it has come
     */
    @Requires(Permission.READ_AUDIT)
    public Verification verify(List<Anchor> anchors, SoFar soFar) {
        var chain = new Chain(vault.signatures()::by, anchors);
        long of = queries.last().map(LogRow::number).orElse(0L);
        Break broken = null;
        for (var page = page(0); broken == null && !page.rows().isEmpty(); page = page(chain.rows())) {
            broken = chain.follow(page.rows());
            broken = broken == null ? page.badDetail() : broken;
            soFar.verified(chain.rows(), Math.max(of, chain.rows()));
        }
        broken = broken == null ? chain.end() : broken;
        return new Verification(chain.rows(), chain.head(), broken, chain.setBack(), chain.firstSetBack(), details.areOpen());
    }

    /** The last row, for what is printed and kept elsewhere. */
    @Open("a number and a hash, which reports and receipts print")
    @Transactional(readOnly = true)
    public Anchor head() {
        return queries.last().map(row -> Anchor.of(row.number(), row.hash())).orElse(Anchor.of(0, LogRow.NONE_BEFORE));
    }

    @Override
    @Open("a number and a hash, which reports and receipts print")
    @Transactional(readOnly = true)
    public String printedHead() {
        return head().toString();
    }

    /** Rows up to the first whose sealed detail was changed. */
    private record Page(List<LogRow> rows, @Nullable Break badDetail) {
    }

    /** Read in a transaction of its own, so that others can write meanwhile and keys that they change are seen. */
    private Page page(long after) {
        return reading.execute(status -> {
            var rows = queries.after(after, PAGE);
            for (int at = 0; at < rows.size(); at++) {
                if (!details.isWhole(rows.get(at))) {
                    return new Page(rows.subList(0, at + 1), new Break(rows.get(at).number(), "its sealed detail was changed"));
                }
            }
            return new Page(rows, null);
        });
    }
}
