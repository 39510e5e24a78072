package org.handoff.imports.shell;

import org.handoff.shared.Refusal;

final class NotUsable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotUsable(String sentence) {
        super(Kind.USAGE, sentence);
    }
}
