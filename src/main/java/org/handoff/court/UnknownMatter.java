package org.handoff.court;

import org.handoff.shared.Refusal;

final class UnknownMatter extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownMatter(String typed) {
        super(Kind.NOT_FOUND, "There is no legal matter '%s'. Find its id, such as L1, with: legal-matter list".formatted(typed));
    }
}
