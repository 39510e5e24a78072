package org.handoff.services;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The providers the program connects people to. */
@Service
@Transactional
public class Providers {

    private static final int MOST = 50;

    private final ProviderRepository providers;
    private final ProviderQueries queries;
    private final Codes codes;

    Providers(ProviderRepository providers, ProviderQueries queries, Codes codes) {
        this.providers = providers;
        this.queries = queries;
        this.codes = codes;
    }

    /**
     * Adds a provider.
     *
     * @param categories  codes of the list {@code service-category}
     * @throws org.handoff.shared.Refusal when there is one of that name, or a code is not in its list
     */
    @Requires(Permission.CONNECT_SERVICES)
    public ProviderId add(String name, @Nullable String phone, Collection<String> categories) {
        queries.named(name).ifPresent(known -> {
            throw new ProviderKnown(known);
        });
        categories.forEach(category -> codes.require("service-category", category));
        return Objects.requireNonNull(providers.save(Provider.named(name, phone, categories)).id());
    }

    /** Corrects what is known of a provider; the categories are replaced. */
    @Requires(Permission.CONNECT_SERVICES)
    public void change(ProviderId id, String name, @Nullable String phone, Collection<String> categories) {
        queries.named(name).filter(known -> !known.id().equals(id)).ifPresent(known -> {
            throw new ProviderKnown(known);
        });
        categories.forEach(category -> codes.require("service-category", category));
        providers.save(require(id).changed(name, phone, categories));
    }

    /** Retires a provider: nobody is connected there any more; refused when that was done. */
    @Requires(Permission.CONNECT_SERVICES)
    public void retire(ProviderId id, LocalDate on) {
        providers.save(require(id).retired(on));
    }

    private Provider require(ProviderId id) {
        return providers.findById(id).orElseThrow(() -> new UnknownProvider(id));
    }

    /** Every provider at work, by name; and after them, when asked for, those who are retired. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public List<ProviderRow> list(boolean retired) {
        return queries.all(retired);
    }

    /** Providers who fit what was typed: a number, a whole name, or part of a name; at most 50, best first. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public List<ProviderRow> find(String typed) {
        var text = typed.strip();
        var exact = queries.named(text).or(() -> ProviderId.typed(text).flatMap(id -> queries.byId(id.value())));
        return exact.map(List::of).orElseGet(() -> queries.like(text, MOST));
    }

    /** The line of one provider. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public ProviderRow row(ProviderId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownProvider(id));
    }

    /** The name most like a text that names no provider. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<String> nearest(String typed) {
        return Nearest.to(typed, queries.all(false).stream().map(ProviderRow::name).toList());
    }
}
