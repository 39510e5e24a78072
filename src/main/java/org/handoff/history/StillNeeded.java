package org.handoff.history;

import org.handoff.shared.Refusal;

final class StillNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    StillNeeded(String record, String by, String first) {
        super(Kind.INVALID, "%s cannot go while %s depends on it. First: %s".formatted(record, by, first));
    }
}
