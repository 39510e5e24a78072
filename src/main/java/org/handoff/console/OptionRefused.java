package org.handoff.console;

import org.handoff.shared.Refusal;

/** A refusal of one option's value, with the option's name before it. */
final class OptionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    OptionRefused(String option, Refusal refusal) {
        super(refusal.kind(), "--%s: %s".formatted(option, refusal.sentence()));
    }
}
