package org.handoff.codes;

import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownCode extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCode(String list, String text, Optional<String> nearest) {
        super(Kind.INVALID, "'%s' is not in the list %s.%s See: codes show %s"
                .formatted(text, list, nearest.map(" Did you mean %s?"::formatted).orElse(""), list));
    }
}
