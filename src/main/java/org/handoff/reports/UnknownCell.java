package org.handoff.reports;

import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownCell extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCell(String typed, Optional<String> nearest, KeptRun run) {
        super(Kind.NOT_FOUND, "Run %d has no cell '%s'.%s The cells: report show %d --output csv".formatted(run.number(), typed,
                nearest.map(" Did you mean '%s'?"::formatted).orElse(""), run.number()));
    }
}
