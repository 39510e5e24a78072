package org.handoff.quality;

import org.handoff.shared.Refusal;

final class NotAFinding extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAFinding(String record, String rule) {
        super(Kind.NOT_FOUND, "%s does not break the rule %2$s. What does: quality --rule %2$s".formatted(record, rule));
    }
}
