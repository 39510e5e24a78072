package org.handoff.reports.shell;

import org.handoff.shared.Refusal;

final class UnknownAudience extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownAudience(String typed) {
        super(Kind.USAGE, "A report is not for '%s'. Type --audience public or --audience internal.".formatted(typed));
    }
}
