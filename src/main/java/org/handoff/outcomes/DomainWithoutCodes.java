package org.handoff.outcomes;

import org.handoff.shared.Refusal;

final class DomainWithoutCodes extends Refusal {

    private static final long serialVersionUID = 1L;

    DomainWithoutCodes(String domain) {
        super(Kind.INVALID, "%s has no codes. Say it in words: --value TEXT".formatted(domain));
    }
}
