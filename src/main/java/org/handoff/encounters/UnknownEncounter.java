package org.handoff.encounters;

import org.handoff.shared.Refusal;

final class UnknownEncounter extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownEncounter(String typed) {
        super(Kind.NOT_FOUND, "There is no encounter %s. See: encounter list".formatted(typed));
    }
}
