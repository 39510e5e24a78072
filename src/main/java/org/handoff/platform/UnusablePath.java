package org.handoff.platform;

import org.handoff.shared.Refusal;

final class UnusablePath extends Refusal {

    private static final long serialVersionUID = 1L;

    UnusablePath(String path, String reason) {
        super(Kind.USAGE, "'%s' cannot be the path of a data file: %s.".formatted(path, reason));
    }
}
