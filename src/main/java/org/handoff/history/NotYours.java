package org.handoff.history;

import org.handoff.shared.Refusal;

final class NotYours extends Refusal {

    private static final long serialVersionUID = 1L;

    NotYours(ChangeSet set) {
        super(Kind.NOT_PERMITTED, "%s is %s's. It can be taken back by %2$s, or by a program lead.".formatted(set.shown(), set.user()));
    }
}
