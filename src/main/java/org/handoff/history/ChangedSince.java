package org.handoff.history;

import org.handoff.shared.Refusal;

final class ChangedSince extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedSince(String record, ChangeSet later) {
        super(Kind.INVALID, "%s was changed again after that (%s). First: undo %s".formatted(record, later.told(), later.shown()));
    }
}
