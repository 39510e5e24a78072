package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class DisabledAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    DisabledAlready(String name) {
        super(Kind.INVALID, "%s is disabled already. To let them in again: user enable %s".formatted(name, name));
    }
}
