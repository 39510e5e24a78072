package org.handoff.services;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.springframework.stereotype.Component;

/** An answer that is a provider: an id or part of a name. */
@Component
public class ProviderValue implements Value<ProviderId> {

    private final Providers providers;

    ProviderValue(Providers providers) {
        this.providers = providers;
    }

    @Override
    public ProviderId read(String typed, Answers sofar) {
        var text = typed.strip();
        var found = providers.find(text);
        if (found.isEmpty()) {
            throw ProviderId.typed(text).map(UnknownProvider::new)
                    .orElseGet(() -> new UnknownProvider(text, providers.nearest(text)));
        }
        if (found.size() > 1) {
            throw new SeveralMatch(text, found.stream().map(ProviderValue::choice).toList());
        }
        return found.get(0).id();
    }

    @Override
    public String show(ProviderId id) {
        return choice(providers.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return providers.find(typed).stream().map(ProviderValue::choice).toList();
    }

    @Override
    public String word() {
        return "PROVIDER";
    }

    private static Choice choice(ProviderRow row) {
        return new Choice(row.id().shown(), row.name());
    }
}
