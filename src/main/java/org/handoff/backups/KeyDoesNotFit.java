package org.handoff.backups;

import org.handoff.shared.Refusal;

final class KeyDoesNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyDoesNotFit(String sentence) {
        super(Kind.NOT_PERMITTED, sentence);
    }
}
