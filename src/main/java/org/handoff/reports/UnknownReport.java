package org.handoff.reports;

import java.util.List;
import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownReport extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownReport(String name, Optional<String> nearest, List<String> names) {
        super(Kind.NOT_FOUND, "There is no report '%s'.%s The reports: %s".formatted(name,
                nearest.map(" Did you mean '%s'?"::formatted).orElse(""), String.join(", ", names)));
    }
}
