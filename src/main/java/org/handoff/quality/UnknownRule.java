package org.handoff.quality;

import org.handoff.shared.Refusal;

final class UnknownRule extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownRule(String name) {
        super(Kind.NOT_FOUND, "There is no rule '%s'. Which there are: quality".formatted(name));
    }
}
