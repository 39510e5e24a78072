package org.handoff.participants;

import org.handoff.shared.Refusal;

final class PersonWithoutName extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonWithoutName() {
        super(Kind.INVALID, "There is no name. Give --first, --last or --alias; a street name is enough.");
    }
}
