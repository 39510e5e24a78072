package org.handoff.history;

import org.handoff.shared.Refusal;

final class UnknownRecord extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownRecord(RecordRef record) {
        super(Kind.NOT_FOUND, "There is no record '%s', and never was one that the journal knows of. Find its id with the list or find command of its kind.".formatted(record));
    }
}
