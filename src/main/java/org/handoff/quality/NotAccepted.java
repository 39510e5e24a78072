package org.handoff.quality;

import org.handoff.shared.Refusal;

final class NotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAccepted(String record, String rule) {
        super(Kind.NOT_FOUND, "Nobody has accepted %s under the rule %s. What was accepted: quality --accepted".formatted(record, rule));
    }
}
