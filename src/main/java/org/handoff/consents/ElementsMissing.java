package org.handoff.consents;

import java.util.List;
import org.handoff.shared.Refusal;

final class ElementsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ElementsMissing(List<String> missing) {
        super(Kind.INVALID, """
                A consent needs nine elements (42 CFR 2.31), and this one says nothing of: %s. Only treatment, payment and \
                operations may have no end. What may be said: help consent sign""".formatted(String.join(", ", missing)));
    }
}
