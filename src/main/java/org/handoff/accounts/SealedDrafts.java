package org.handoff.accounts;

import java.util.ArrayList;
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

/** Keeps the unfinished forms of each user in one row, sealed like the notes that may stand in them. */
@Component
class SealedDrafts implements Drafts {

    /** Who leaves more forms than this unfinished does not come back for the oldest. */
    private static final int MOST = 9;
    private static final SealedColumn CONTENT = new SealedColumn("draft", "content");
    private static final TypeReference<List<Draft>> FORMS = new TypeReference<>() {
    };
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
        if (account().isEmpty()) {
            return false;
        }
        change(draft.mark(), List.of(draft));
        return true;
    }

    @Override
    public List<Draft> all() {
        return account().map(this::of).orElse(List.of());
    }

    @Override
    public void forget(String mark) {
        if (all().stream().anyMatch(draft -> draft.mark().equals(mark))) {
            change(mark, List.of());
        }
    }

    @Override
    public Optional<String> waiting() {
        return account().flatMap(queries::of).map(DraftQueries.Row::command);
    }

    /** Puts a form first in place of the one with that mark. */
    private void change(String mark, List<Draft> first) {
        long account = account().orElseThrow();
        transactions.executeWithoutResult(status -> {
            var forms = new ArrayList<>(first);
            of(account).stream().filter(draft -> !draft.mark().equals(mark)).limit(MOST - 1).forEach(forms::add);
            if (forms.isEmpty()) {
                queries.forget(account);
            } else {
                var sealed = seals.seal(CONTENT, RowPart.of(account), JsonMapper.shared().writeValueAsString(forms));
                queries.keep(account, forms.get(0).command(), Objects.requireNonNull(sealed).bytes());
            }
        });
    }

    private Optional<Long> account() {
        return session.who().filter(who -> vault.holds(KeyGroup.NARRATIVE)).map(who -> who.account().value());
    }

    private List<Draft> of(long account) {
        return queries.of(account).map(row -> read(row.command(),
                Objects.requireNonNull(seals.open(CONTENT, RowPart.of(account), new Sealed(row.content()))))).orElse(List.of());
    }

    /** Files written before there could be several hold the answers of one. */
    private static List<Draft> read(String command, String text) {
        return text.startsWith("[") ? JsonMapper.shared().readValue(text, FORMS)
                : List.of(new Draft("", command, JsonMapper.shared().readValue(text, ANSWERS), ""));
    }
}
