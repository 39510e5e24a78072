package org.handoff.exports.shell;

import org.handoff.shared.Refusal;

final class NoParticipantNumber extends Refusal {

    private static final long serialVersionUID = 1L;

    NoParticipantNumber(String typed) {
        super(Kind.USAGE, "'%s' is no number of a participant. Type it as in --exclude-id P12.".formatted(typed.strip()));
    }
}
