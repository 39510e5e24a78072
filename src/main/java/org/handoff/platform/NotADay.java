package org.handoff.platform;

import org.handoff.shared.Refusal;

final class NotADay extends Refusal {

    private static final long serialVersionUID = 1L;

    NotADay(String typed) {
        super(Kind.USAGE, "--as-of '%s' is not a date. Type it as 2025-10-31.".formatted(typed));
    }
}
