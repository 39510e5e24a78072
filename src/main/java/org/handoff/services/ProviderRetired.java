package org.handoff.services;

import org.handoff.shared.Refusal;

final class ProviderRetired extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderRetired(Provider provider) {
        super(Kind.INVALID, "%s %s was retired on %s. Those at work: provider list".formatted(provider.id(), provider.name(), provider.retiredOn()));
    }
}
