package org.handoff.anonymity.shell;

import org.handoff.shared.Refusal;

final class NothingSensitive extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingSensitive() {
        super(Kind.USAGE, "--l and --cap are about sensitive columns, and there is none. Name one with --sensitive, or leave them out.");
    }
}
