package org.handoff.reports;

import java.util.List;
import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownFormat extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownFormat(String typed, Optional<String> nearest, List<String> known) {
        super(Kind.INVALID, "A report cannot be written as '%s'.%s The formats: %s".formatted(typed,
                nearest.map(" Did you mean '%s'?"::formatted).orElse(""), String.join(", ", known)));
    }
}
