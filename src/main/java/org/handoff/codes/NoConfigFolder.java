package org.handoff.codes;

import org.handoff.shared.Refusal;

final class NoConfigFolder extends Refusal {

    private static final long serialVersionUID = 1L;

    NoConfigFolder(String named) {
        super(Kind.INVALID, "HANDOFF_CONFIG names %s, and there is no such folder. Correct it and start again, or unset it to use only what comes with Handoff; nothing was read or changed."
                .formatted(named));
    }
}
