package org.handoff.reports;

import org.handoff.shared.Refusal;

final class UnknownRun extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownRun(String typed) {
        super(Kind.NOT_FOUND, "There is no run '%s'. Find its number or its id with: report history".formatted(typed));
    }
}
