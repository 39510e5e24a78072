package org.handoff.services;

import org.handoff.shared.Refusal;

final class ProviderKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderKnown(ProviderRow known) {
        super(Kind.INVALID, "There is a provider '%s' already: %s. Connect people to it: service connect --provider %s"
                .formatted(known.name(), known.id(), known.id()));
    }
}
