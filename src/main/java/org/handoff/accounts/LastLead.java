package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class LastLead extends Refusal {

    private static final long serialVersionUID = 1L;

    LastLead(String name) {
        super(Kind.INVALID, "%s is the only program lead who can sign in. Make another one first: user add --name NAME --role lead".formatted(name));
    }
}
