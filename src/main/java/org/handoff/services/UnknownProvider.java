package org.handoff.services;

import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownProvider extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownProvider(ProviderId id) {
        super(Kind.NOT_FOUND, "There is no provider %s. Find the id with: provider list".formatted(id));
    }

    UnknownProvider(String name, Optional<String> nearest) {
        super(Kind.NOT_FOUND, "There is no provider '%s'.%s A new one: provider add \"%s\""
                .formatted(name, nearest.map(" Did you mean '%s'?"::formatted).orElse(""), name.replace("\"", "")));
    }
}
