package org.handoff.history;

import org.handoff.shared.Refusal;

final class ChangedElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedElsewhere(String record) {
        super(Kind.INVALID, "%s is not as this change left it: an import or another program changed it, and that would be lost. See: history %1$s".formatted(record));
    }
}
