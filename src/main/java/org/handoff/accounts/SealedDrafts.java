package org.handoff.accounts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handoff.console.Draft;
import org.handoff.console.Drafts;
import org.handoff.shared.Sealed;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.handoff.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps one unfinished form a user, sealed like the notes that may stand in it. */
@Component
class SealedDrafts implements Drafts {

    private static final SealedColumn CONTENT = new SealedColumn("draft", "content");
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {
    };

    private final DraftQueries queries;
    private final Seals seals;
    private final Vault vault;
    private final Session session;
    private final TransactionOperations transactions;

    SealedDrafts(DraftQueries queries, Seals seals, Vault vault, Session session, TransactionOperations transactions) {
        this.queries = queries;
        this.seals = seals;
        this.vault = vault;
        this.session = session;
        this.transactions = transactions;
    }

    @Override
    public boolean keep(Draft draft) {
        var owner = session.who();
        if (owner.isEmpty() || !vault.holds(KeyGroup.NARRATIVE)) {
            return false;
        }
        long account = owner.get().account().value();
        transactions.executeWithoutResult(status -> {
            var text = JsonMapper.shared().writeValueAsString(draft.answers());
            var sealed = seals.seal(CONTENT, RowPart.of(account), text);
            queries.keep(account, draft.command(), Objects.requireNonNull(sealed).bytes());
        });
        return true;
    }

    @Override
    public Optional<Draft> take() {
        return session.who().flatMap(who -> Optional.ofNullable(transactions.execute(status -> {
            long account = who.account().value();
            var kept = queries.of(account).map(row -> new Draft(row.command(), JsonMapper.shared().readValue(
                    seals.open(CONTENT, RowPart.of(account), new Sealed(row.content())), ANSWERS)));
            queries.forget(account);
            return kept.orElse(null);
        })));
    }

    @Override
    public Optional<String> waiting() {
        return session.who().filter(who -> vault.holds(KeyGroup.NARRATIVE)).flatMap(who -> queries.of(who.account().value()))
                .map(DraftQueries.Row::command);
    }
}
