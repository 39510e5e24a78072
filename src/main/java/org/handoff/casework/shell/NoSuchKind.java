package org.handoff.casework.shell;

import org.handoff.shared.Refusal;

final class NoSuchKind extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchKind(String typed, String known) {
        super(Kind.USAGE, "'%s' is not a kind of thing to do. Type one of: %s.".formatted(typed, known));
    }
}
