package org.handoff.reports.shell;

import org.handoff.shared.Refusal;

final class OptionsContradict extends Refusal {

    private static final long serialVersionUID = 1L;

    OptionsContradict(String sentence) {
        super(Kind.USAGE, sentence);
    }
}
