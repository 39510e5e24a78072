package org.handoff.casework.shell;

import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownWorker extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownWorker(String typed, Optional<String> near) {
        super(Kind.NOT_FOUND, "No worker is called '%s'.%s".formatted(typed, near
                .map(name -> " Did you mean \"%s\"?".formatted(name)).orElse(" Leave --worker out to see everybody's.")));
    }
}
