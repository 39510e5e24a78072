package org.handoff.history;

import org.handoff.shared.Refusal;

final class GoneSince extends Refusal {

    private static final long serialVersionUID = 1L;

    GoneSince(String record, String gone, String first) {
        super(Kind.INVALID, "%s belongs to %s, which is not there any more. First: %s".formatted(record, gone, first));
    }
}
