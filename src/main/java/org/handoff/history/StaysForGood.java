package org.handoff.history;

import org.handoff.shared.Refusal;

final class StaysForGood extends Refusal {

    private static final long serialVersionUID = 1L;

    StaysForGood(String what, String why) {
        super(Kind.INVALID, "%s cannot be taken back: %s.".formatted(what, why));
    }
}
