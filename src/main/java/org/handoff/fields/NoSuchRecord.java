package org.handoff.fields;

import org.handoff.shared.Refusal;

final class NoSuchRecord extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchRecord(RecordKind kind, String typed) {
        super(Kind.NOT_FOUND, "There is no %1$s '%2$s'. Find its id with: %1$s list".formatted(kind.word(), typed));
    }
}
