package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class CannotBePassedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    CannotBePassedOn(String column, String why) {
        super(Kind.DISCLOSURE, "The column %1$s cannot be released as it is: %2$s. Leave it out with --drop %1$s, or make it coarser first."
                .formatted(Shown.of(column), why));
    }
}
