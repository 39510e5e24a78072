package org.handoff.codes;

import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownList extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownList(String list, Optional<String> nearest) {
        super(Kind.NOT_FOUND, "There is no code list '%s'.%s See: codes list"
                .formatted(list, nearest.map(" Did you mean '%s'?"::formatted).orElse("")));
    }
}
