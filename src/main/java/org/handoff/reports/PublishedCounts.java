package org.handoff.reports;

import java.util.HashMap;
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

    /** The counts that were withheld of periods with the same referrals as this one: days without any part no two periods. */
    @Requires(Permission.COUNT)
    public List<WithheldCount> withheld(Period period) {
        return ledger.daysWithReferrals(period).map(this::withheldOfReferrals).orElse(List.of());
    }

    private List<WithheldCount> withheldOfReferrals(Period days) {
        var same = new HashMap<Period, Boolean>();
        return ledger.comparableWith(days, Long.MAX_VALUE).stream().filter(entry -> !entry.shown() && same.computeIfAbsent(entry.statistic().period(),
                told -> ledger.daysWithReferrals(told).filter(days::equals).isPresent()))
                .map(entry -> new WithheldCount(entry.statistic().key(), entry.value())).distinct().toList();
    }
}
