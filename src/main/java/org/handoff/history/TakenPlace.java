package org.handoff.history;

import org.handoff.shared.Refusal;

final class TakenPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    TakenPlace(String record) {
        super(Kind.INVALID, "Something recorded since has taken the place of %s: the same name, key or number. Change or void that first.".formatted(record));
    }
}
