package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class UsersAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    UsersAlready() {
        super(Kind.INVALID, "This file has users already. To add one: user add --name NAME --role ROLE");
    }
}
