package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class TwoRoles extends Refusal {

    private static final long serialVersionUID = 1L;

    TwoRoles(String column) {
        super(Kind.USAGE, "The column %s is named twice. Give it one role.".formatted(Shown.of(column)));
    }
}
