package org.handoff.fields.shell;

import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownField extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownField(String typed, Optional<String> nearest) {
        super(Kind.INVALID, "There is no custom field '%s' here.%s See: config show".formatted(typed,
                nearest.map(" Did you mean '%s'?"::formatted).orElse("")));
    }
}
