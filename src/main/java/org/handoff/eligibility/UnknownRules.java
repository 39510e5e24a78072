package org.handoff.eligibility;

import java.util.List;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class UnknownRules extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownRules(String typed, @Nullable String nearest, List<String> names) {
        super(Kind.NOT_FOUND, "There are no eligibility rules '%s'. %s".formatted(typed,
                nearest == null ? "Type one of: %s.".formatted(String.join(", ", names)) : "Did you mean %s?".formatted(nearest)));
    }
}
