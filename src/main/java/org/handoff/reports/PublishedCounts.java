package org.handoff.reports;

import java.util.List;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.shared.Period;
import org.springframework.stereotype.Service;

/** What public reports have told so far, for whoever wants to give out more about the same people. */
@Service
public class PublishedCounts {

    private final LedgerQueries ledger;

    PublishedCounts(LedgerQueries ledger) {
        this.ledger = ledger;
    }

    /** The counts of exactly this period that were withheld. */
    @Requires(Permission.COUNT)
    public List<WithheldCount> withheld(Period period) {
        return ledger.comparableWith(period, Long.MAX_VALUE).stream()
                .filter(entry -> !entry.shown() && entry.statistic().period().equals(period))
                .map(entry -> new WithheldCount(entry.statistic().key(), entry.value())).distinct().toList();
    }
}
