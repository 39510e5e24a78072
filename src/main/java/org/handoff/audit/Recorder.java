package org.handoff.audit;

import java.time.Clock;
import java.util.List;
import org.handoff.accounts.AccessDecided;
import org.handoff.audit.Details.Detail;
import org.handoff.platform.MachineTime;
import org.handoff.shared.Identifier;
import org.handoff.vault.Vault;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a row for each decision, in the transaction of what was decided on: both are kept, or neither. That transaction is the
 * only one that writes at this moment, in whichever process, so the row follows the one that is last now.
 */
@Component
@Order(1)
class Recorder implements ApplicationListener<PayloadApplicationEvent<AccessDecided>> {

    private final LogQueries queries;
    private final Details details;
    private final Vault vault;
    private final MachineTime time;
    private final Clock clock;

    Recorder(LogQueries queries, Details details, Vault vault, MachineTime time, Clock clock) {
        this.queries = queries;
        this.details = details;
        this.vault = vault;
        this.time = time;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void onApplicationEvent(PayloadApplicationEvent<AccessDecided> event) {
        record(event.getPayload());
    }

    /** Not the time of the event: {@code --as-of} moves that one. */
    private void record(AccessDecided decided) {
        var last = queries.last();
        long number = last.map(LogRow::number).orElse(0L) + 1;
        var ids = decided.subjects();
        var detail = detail(number, ids);
        var account = decided.account();
        var permission = decided.permission();
        // what is let through happens under somebody's keys: without them this fails, and the use case with it
        var signer = decided.granted() || vault.isOpen() ? Long.valueOf(vault.openAs()) : null;
        var row = new LogRow(number, LogQueries.moment(time.now()), clock.getZone().getId(), account == null ? null : account.value(),
                permission.kind().name(), permission.name(), decided.useCase(), decided.granted() ? 1 : 0, ids.size(),
                RecordIds.first(ids), detail.sealed(), detail.hash(), last.map(LogRow::hash).orElse(LogRow.NONE_BEFORE), "", signer,
                null).hashed();
        queries.append(signer == null ? row : row.with(vault.sign(row.signed())));
    }

    private Detail detail(long number, List<Identifier> ids) {
        return ids.size() <= RecordIds.FIRST ? Detail.NONE : details.seal(number, RecordIds.all(ids));
    }
}
