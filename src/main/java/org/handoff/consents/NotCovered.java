package org.handoff.consents;

import org.handoff.shared.Refusal;

final class NotCovered extends Refusal {

    private static final long serialVersionUID = 1L;

    NotCovered(ConsentId consent, String reason, String next) {
        super(Kind.DISCLOSURE, """
                %s %s, so this may not be disclosed on it. Ask the person for a consent that says so (%s), or name the law that \
                allows it: codes show legal-basis""".formatted(consent, reason, next.strip()));
    }
}
