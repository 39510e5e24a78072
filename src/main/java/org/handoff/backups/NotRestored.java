package org.handoff.backups;

import org.handoff.shared.Refusal;

final class NotRestored extends Refusal {

    private static final long serialVersionUID = 1L;

    NotRestored(String why) {
        super(Kind.INVALID, "Nothing was put in place: %s.".formatted(why));
    }
}
