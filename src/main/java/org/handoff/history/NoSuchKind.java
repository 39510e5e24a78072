package org.handoff.history;

import org.handoff.shared.Refusal;

final class NoSuchKind extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchKind(String typed, String letters) {
        super(Kind.INVALID, "'%s' is no record that changes are kept of. Type its id with its letter (%s), such as R34.".formatted(typed, letters));
    }
}
