package org.handoff.console;

import org.handoff.shared.Refusal;

/** The command line is wrong: an unknown command or option, or something missing. */
final class UsageRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    UsageRefused(String sentence) {
        super(Kind.USAGE, sentence);
    }
}
